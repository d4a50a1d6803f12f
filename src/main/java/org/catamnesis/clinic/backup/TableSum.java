package org.catamnesis.clinic.backup;

import java.util.HexFormat;

/**
 * What a table holds, in short: the same on every engine when the rows are the same.
 *
 * @param sha256 in hex, over the bytes of the table in a backup
 */
public record TableSum(String table, long rows, String sha256) {
    static TableSum of(String table, long rows, byte[] digest) {
        return new TableSum(table, rows, HexFormat.of().formatHex(digest));
    }
}
