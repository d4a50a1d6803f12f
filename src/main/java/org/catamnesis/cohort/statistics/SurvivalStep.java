package org.catamnesis.cohort.statistics;

/**
 * A survival curve at one time: {@code atRisk} just before it, what happened at it and the survival after it. The
 * standard error is Greenwood's, null at S = 0; the limits are 95 % on the log-log scale, null at S = 1 and S = 0.
 */
public record SurvivalStep(
        double time,
        int atRisk,
        int events,
        int censored,
        double survival,
        Double standardError,
        Double lower,
        Double upper) {}
