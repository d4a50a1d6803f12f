package org.catamnesis.ui.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportReading;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.ReviewRows;
import org.catamnesis.report.Reviews;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Rooms;

/** What waits in the inbox, each document with what its reading promises. */
final class InboxLines {
    private final Rooms rooms;
    private final Reviews reviews;
    private final Map<ReportDocument, InboxLine> known = new ConcurrentHashMap<>();

    InboxLines(Rooms rooms) {
        this.rooms = rooms;
        reviews = rooms.reviews();
    }

    /** The most urgent first; takes a moment. */
    List<InboxLine> waiting() {
        List<ReportDocument> documents = rooms.documents().inbox();
        known.keySet().retainAll(documents);
        return documents.stream()
                .map(document -> known.computeIfAbsent(document, this::line))
                .sorted(InboxLine.URGENT_FIRST)
                .toList();
    }

    /** Looks at everything anew: patients or learnt names may have changed. */
    void forget() {
        known.clear();
    }

    private InboxLine line(ReportDocument document) {
        ReportReading reading =
                rooms.documents().reading(document.id()).map(ReadingJson::read).orElse(null);
        if (reading == null) {
            Optional<Patient> chosen = Optional.ofNullable(document.patientId())
                    .flatMap(id -> rooms.patients().find(id));
            return new InboxLine(
                    document,
                    null,
                    chosen.map(Patient::name).orElse(""),
                    chosen.isPresent() ? PatientChoice.Standing.SURE : PatientChoice.Standing.NOBODY,
                    0,
                    0,
                    0,
                    false);
        }
        PatientChoice choice = PatientChoice.of(document, reading.header(), rooms);
        List<ReviewRow> rows = reviews.begin(document, reading);
        Map<RowState, Long> totals = ReviewRows.totals(rows);
        return new InboxLine(
                document,
                null,
                choice.patient() == null
                        ? reading.header().name()
                        : choice.patient().name(),
                choice.standing(),
                totals.getOrDefault(RowState.READY, 0L),
                open(totals),
                document.summary().critical(),
                reading.copyForbidden());
    }

    private static long open(Map<RowState, Long> totals) {
        return totals.entrySet().stream()
                .filter(total -> total.getKey().open())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
