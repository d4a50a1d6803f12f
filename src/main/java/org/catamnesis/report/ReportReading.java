package org.catamnesis.report;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What was read from a document. Times are clinic-local and null where none is printed.
 *
 * @param copyForbidden the document opens, but its maker does not want text taken out of it
 * @param laboratory as printed at the head of the report, empty when unknown
 */
public record ReportReading(
        ReportHeader header,
        String laboratory,
        LocalDateTime collectedAt,
        LocalDateTime receivedAt,
        LocalDateTime reportedAt,
        List<PageSize> pages,
        List<Candidate> candidates,
        boolean copyForbidden) {

    public ReportReading {
        pages = List.copyOf(pages);
        candidates = List.copyOf(candidates);
    }

    /** One that may be copied. */
    public ReportReading(
            ReportHeader header,
            String laboratory,
            LocalDateTime collectedAt,
            LocalDateTime receivedAt,
            LocalDateTime reportedAt,
            List<PageSize> pages,
            List<Candidate> candidates) {
        this(header, laboratory, collectedAt, receivedAt, reportedAt, pages, candidates, false);
    }
}
