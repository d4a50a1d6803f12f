package org.catamnesis.report;

import java.time.LocalDate;

/** How a document is filed: what it is, a title (sealed at rest) and the day that it is about; both may be null. */
public record Filing(PaperKind kind, String title, LocalDate madeOn) {
    /** A laboratory report, of which its results tell more. */
    public static final Filing LAB_REPORT = new Filing(PaperKind.LAB_REPORT, null, null);
}
