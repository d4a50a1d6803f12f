package org.catamnesis.cohort.export;

import java.nio.file.Path;

/**
 * How an approved export is written.
 *
 * @param folder the export's own folder; null where somebody else will write it
 * @param reason of the approval; null where none is given
 * @param waiver for what the scan finds; null for none
 */
public record Writing(Path folder, boolean byteOrderMark, String reason, Waiver waiver) {
    public Writing(Path folder) {
        this(folder, false, null, null);
    }

    ExportRequest of(ExportAsk ask) {
        return ExportRequest.of(ask, folder, byteOrderMark);
    }
}
