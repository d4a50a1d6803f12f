package org.catamnesis.clinic;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A clinic's keys as a line that a test hands to a process of its own, which then need not derive them from a password. */
public final class HandedKeys {
    private static final HexFormat HEX = HexFormat.of();

    private HandedKeys() {}

    public static String line(ClinicKeys keys) {
        return HEX.formatHex(keys.record().getEncoded()) + " "
                + HEX.formatHex(keys.identity().orElseThrow().getEncoded());
    }

    public static ClinicKeys of(String line) {
        String[] both = line.split(" ");
        return new ClinicKeys(key(both[0]), key(both[1]), null);
    }

    private static SecretKey key(String hex) {
        return new SecretKeySpec(HEX.parseHex(hex), "AES");
    }
}
