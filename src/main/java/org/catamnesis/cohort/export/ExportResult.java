package org.catamnesis.cohort.export;

import java.nio.file.Path;

/** An export that was written: where, for how many patients, how many were left out, and its manifest's SHA-256. */
public record ExportResult(Path folder, String exportId, int patients, int suppressed, int k, String manifestSha256) {}
