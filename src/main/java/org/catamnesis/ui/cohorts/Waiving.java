package org.catamnesis.ui.cohorts;

import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Whether a refusal of the scan can be waived. */
final class Waiving {
    private Waiving() {}

    /** How much the scan found; 0 when it was something else that failed, or nothing. */
    static int hits(ProblemException problem) {
        if (problem == null || problem.problem() != Problem.IDENTIFIER_FOUND) return 0;
        return problem.arguments()[0] instanceof Integer hits ? hits : 0;
    }
}
