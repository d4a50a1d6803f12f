package org.catamnesis.ui.inbox;

import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.report.ReportReading;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.ui.common.Rooms;

/**
 * What a review begins with.
 *
 * @param reading empty texts and no candidates where nothing could be read
 * @param doubles the document that says the same; null when there is none
 */
record ReviewStart(
        ReportDocument document,
        ReportReading reading,
        List<ReviewRow> rows,
        PatientChoice patient,
        ReportDocument doubles) {
    private static final ReportReading NOTHING =
            new ReportReading(ReportHeader.NONE, "", null, null, null, List.of(), List.of());

    /** Opens a document that waits; takes a moment. CHANGED_ELSEWHERE when it waits no more. */
    static ReviewStart of(long documentId, Rooms rooms) {
        ReportDocument document = rooms.documents()
                .find(documentId)
                .filter(found -> found.state().waiting())
                .orElseThrow(() -> new ProblemException(Problem.CHANGED_ELSEWHERE));
        ReportReading reading =
                rooms.documents().reading(documentId).map(ReadingJson::read).orElse(NOTHING);
        return new ReviewStart(
                document,
                reading,
                rooms.reviews().begin(document, reading),
                PatientChoice.of(document, reading.header(), rooms),
                doubles(document, rooms));
    }

    private static ReportDocument doubles(ReportDocument document, Rooms rooms) {
        Long first = document.summary().doubles();
        return first == null ? null : rooms.documents().find(first).orElse(null);
    }

    /** Whether the moment of the sample has a time of day. */
    boolean timeKnown() {
        return rows.stream()
                .filter(row ->
                        reading.collectedAt() != null && reading.collectedAt().equals(row.collectedAt()))
                .findFirst()
                .map(ReviewRow::timeKnown)
                .orElse(true);
    }

    /** How many pages there are, as far as is known. */
    int pages() {
        return document.pageCount() == null ? 1 : document.pageCount();
    }
}
