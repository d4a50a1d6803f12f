package org.catamnesis.report;

import java.time.LocalDateTime;

/**
 * A unit that the clinic has learnt to read: what a laboratory prints for an analyte, and what it means.
 *
 * @param printedUnit empty where the laboratory prints none
 * @param revokedAt null while it counts
 */
public record LearntUnit(
        long id,
        String laboratory,
        String analyte,
        String printedUnit,
        String unit,
        LocalDateTime learntAt,
        String learntBy,
        LocalDateTime revokedAt) {}
