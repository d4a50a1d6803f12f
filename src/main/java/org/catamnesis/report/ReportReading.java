package org.catamnesis.report;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What was read from a document. Times are clinic-local and null where none is printed.
 *
 * @param laboratory as printed at the head of the report, empty when unknown
 */
public record ReportReading(
        ReportHeader header,
        String laboratory,
        LocalDateTime collectedAt,
        LocalDateTime receivedAt,
        LocalDateTime reportedAt,
        List<PageSize> pages,
        List<Candidate> candidates) {

    public ReportReading {
        pages = List.copyOf(pages);
        candidates = List.copyOf(candidates);
    }
}
