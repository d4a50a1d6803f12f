package org.catamnesis.cohort;

import java.util.Optional;

/**
 * How many were left after a step.
 *
 * @param criterion empty for the first two: everybody in the clinic, and those with the index event
 */
public record AttritionStep(Kind kind, Optional<Criterion> criterion, int left) {
    /** What a step asks for. */
    public enum Kind {
        EVERYBODY,
        INDEX_EVENT,
        INCLUSION,
        EXCLUSION
    }
}
