package org.catamnesis.ui.inbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.PatientMatch;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportReading;
import org.catamnesis.report.ReviewRows;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Rooms;

/** What waits in the inbox, each document with what its reading promises. */
final class InboxLines {
    private final Rooms rooms;

    InboxLines(Rooms rooms) {
        this.rooms = rooms;
    }

    List<InboxLine> waiting() {
        return rooms.documents().inbox().stream().map(this::line).toList();
    }

    InboxLine line(ReportDocument document) {
        Optional<ReportReading> reading =
                rooms.documents().reading(document.id()).map(ReadingJson::read);
        Optional<Patient> chosen = Optional.ofNullable(document.patientId())
                .flatMap(id -> rooms.patients().find(id));
        Optional<Patient> found = chosen.or(() -> reading.map(
                        read -> PatientMatch.of(read.header(), rooms.directory().index()))
                .filter(match -> match.kind() != PatientMatch.Kind.CONTRADICTED)
                .map(PatientMatch::patient));
        Map<RowState, Long> totals = reading.map(
                        read -> ReviewRows.totals(rooms.reviews().begin(document, read)))
                .orElse(Map.of());
        return new InboxLine(
                document,
                document.fileName(),
                document.receivedAt(),
                found.map(Patient::name)
                        .orElse(reading.map(read -> read.header().name()).orElse("")),
                found.isPresent(),
                totals.getOrDefault(RowState.READY, 0L),
                open(totals),
                document.refusal().orElse(null));
    }

    private static long open(Map<RowState, Long> totals) {
        return totals.entrySet().stream()
                .filter(total -> total.getKey().open())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
