package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import org.catamnesis.cohort.export.ExportResult;
import org.catamnesis.cohort.export.ExportVerdict;

/** An export that was made, read back and checked against its own sums. */
record Exported(ExportResult result, ExportVerdict verdict) {
    Path folder() {
        return result.folder();
    }

    boolean verified() {
        return verdict.sound();
    }
}
