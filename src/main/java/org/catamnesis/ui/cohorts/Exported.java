package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.util.Optional;
import org.catamnesis.cohort.export.ExportResult;

/** An export that was made, read back and checked against its own sums. */
record Exported(ExportResult result, Optional<String> difference) {
    Path folder() {
        return result.folder();
    }

    boolean verified() {
        return difference.isEmpty();
    }
}
