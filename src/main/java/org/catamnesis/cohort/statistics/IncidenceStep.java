package org.catamnesis.cohort.statistics;

/**
 * A cumulative incidence at one time: {@code atRisk} just before it, what happened at it and the share that had the event
 * by then. The limits are 95 % on the log-log scale, null where nobody had it yet.
 */
public record IncidenceStep(
        double time,
        int atRisk,
        int events,
        int competing,
        int censored,
        double incidence,
        double standardError,
        Double lower,
        Double upper) {}
