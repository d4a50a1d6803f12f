package org.catamnesis.ui.cohorts;

import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.export.ExportPreview;
import org.catamnesis.cohort.privacy.Policy;

/** What the clinic answers to a definition under a policy. */
record Preview(CohortDefinition definition, Policy policy, ExportPreview counts) {
    /** What can be said of an export of it. */
    enum Verdict {
        CLINIC_EMPTY,
        TOO_SMALL,
        NOT_REACHED,
        READY
    }

    Verdict verdict() {
        if (counts.cohort().attrition().getFirst().left() == 0) {
            return Verdict.CLINIC_EMPTY;
        }
        if (counts.patients() < policy.fewestPatients()) {
            return Verdict.TOO_SMALL;
        }
        return counts.generalisation().isEmpty() ? Verdict.NOT_REACHED : Verdict.READY;
    }
}
