package org.catamnesis.cohort.export;

import java.nio.file.Path;
import java.util.List;

/**
 * An export that was written: where, for how many patients, how many were left out, and its manifest's SHA-256.
 *
 * @param overlaps with earlier exports from which somebody could learn of few
 */
public record ExportResult(
        Path folder,
        String exportId,
        int patients,
        int suppressed,
        int k,
        String manifestSha256,
        List<Overlap> overlaps) {
    public ExportResult {
        overlaps = List.copyOf(overlaps);
    }
}
