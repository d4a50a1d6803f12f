package org.catamnesis.access;

import java.util.HexFormat;

/** The end of the trail: how many entries there are and the MAC of the last one. */
record AuditHead(long entries, byte[] lastMac) {
    static final AuditHead EMPTY = new AuditHead(0, new byte[16]);

    boolean sameAs(AuditHead other) {
        return entries == other.entries && java.util.Arrays.equals(lastMac, other.lastMac);
    }

    String lastMacHex() {
        return HexFormat.of().formatHex(lastMac);
    }
}
