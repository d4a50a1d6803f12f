package org.catamnesis.ui.cohorts;

import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Whether a refusal can be waived. */
final class Waiving {
    private Waiving() {}

    /** Whether it was refused because aggregates differ by few patients from earlier ones. */
    static boolean differs(ProblemException problem) {
        return problem != null && problem.problem() == Problem.DIFFERENCE_SMALL;
    }

    /** How much the scan found; 0 when it was something else that failed, or nothing. */
    static int hits(ProblemException problem) {
        if (problem == null || problem.problem() != Problem.IDENTIFIER_FOUND) return 0;
        return problem.arguments()[0] instanceof Integer hits ? hits : 0;
    }
}
