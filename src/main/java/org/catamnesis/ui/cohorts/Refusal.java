package org.catamnesis.ui.cohorts;

import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Words;

/** Why what is in view cannot be exported, in words. */
final class Refusal {
    private Refusal() {}

    /** Empty when it can. */
    static String of(Preview preview, Words words) {
        return switch (preview.verdict()) {
            case READY -> "";
            case CLINIC_EMPTY -> words.now("cohorts.clinic-empty");
            case TOO_SMALL ->
                words.messages()
                        .get()
                        .problem(new ProblemException(
                                Problem.COHORT_TOO_SMALL,
                                preview.counts().patients(),
                                preview.policy().fewestPatients()));
            case NOT_REACHED -> words.messages().get().problem(new ProblemException(Problem.K_NOT_REACHED));
        };
    }
}
