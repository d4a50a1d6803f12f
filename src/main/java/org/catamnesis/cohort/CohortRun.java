package org.catamnesis.cohort;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Who a definition found at one time, as numbers.
 *
 * @param name and {@code version} of the definition
 * @param since what changed since the run before it of the same name; empty for the first
 */
public record CohortRun(
        long id, String name, int version, int patients, Optional<Moves> since, LocalDateTime at, String by) {

    /** How many are in now and were not before, were before and are not now, and are in both. */
    public record Moves(int entered, int left, int stayed) {}
}
