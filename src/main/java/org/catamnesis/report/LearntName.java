package org.catamnesis.report;

import java.time.LocalDateTime;

/**
 * A printed name that the clinic has learnt.
 *
 * @param laboratory empty for every laboratory
 * @param learntBy the shown name of the user
 * @param revokedAt null while it counts
 * @param uses results on file that bear this name in this laboratory and have this analyte
 */
public record LearntName(
        long id,
        String laboratory,
        String printedName,
        String analyte,
        LocalDateTime learntAt,
        String learntBy,
        LocalDateTime revokedAt,
        int uses) {}
