package org.catamnesis.cohort;

import java.util.Optional;

/**
 * How many were left after a step.
 *
 * @param criterion empty for all that are no inclusion and no exclusion
 */
public record AttritionStep(Kind kind, Optional<Criterion> criterion, int left) {
    /** What a step asks for, in the order of the steps. */
    public enum Kind {
        EVERYBODY,
        INDEX_EVENT,
        WASHOUT,
        INCLUSION,
        EXCLUSION,
        MINIMUM_FOLLOW_UP
    }
}
