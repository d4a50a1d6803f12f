package org.catamnesis.followup;

import java.time.LocalDateTime;

/**
 * A row of a report that waits for a review: something that may become a result. It is shown, and counts for nothing.
 *
 * @param row in the document, from 1
 * @param printed the value as printed
 * @param ucum unit as UCUM code, null where it is not known
 */
public record PendingResult(
        long documentId, int row, String analyte, LocalDateTime at, double value, String printed, String ucum) {}
