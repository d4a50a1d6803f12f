package org.catamnesis.cohort.export;

/** Told how far an export is; it cancels the export by throwing a CancellationException. */
@FunctionalInterface
public interface ExportProgress {
    /** So many patients of so many are written. */
    void step(long done, long total);
}
