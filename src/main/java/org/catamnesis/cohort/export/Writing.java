package org.catamnesis.cohort.export;

import java.nio.file.Path;
import org.catamnesis.cohort.omop.LoadedConcepts;

/**
 * How an approved export is written.
 *
 * @param folder the export's own folder; null where somebody else will write it
 * @param reason of the approval; null where none is given
 * @param waiver for what the scan finds; null for none
 * @param signed whether the clinic's key signs the manifest
 * @param concepts of the vocabularies that were supplied for OMOP
 */
public record Writing(
        Path folder, boolean byteOrderMark, String reason, Waiver waiver, boolean signed, LoadedConcepts concepts) {
    public Writing(Path folder) {
        this(folder, false, null, null);
    }

    public Writing(Path folder, boolean byteOrderMark, String reason, Waiver waiver) {
        this(folder, byteOrderMark, reason, waiver, false, LoadedConcepts.NONE);
    }

    ExportRequest of(ExportAsk ask) {
        return ExportRequest.of(ask, folder, byteOrderMark).signed(signed).with(concepts);
    }
}
