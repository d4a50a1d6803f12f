package org.catamnesis.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.patient.PatientIndex;
import org.catamnesis.report.Candidate;
import org.catamnesis.report.DocumentState;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.PatientMatch;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportReading;

/**
 * The rows that wait in the inbox for one patient: of documents that a person said are this patient's, and of those whose
 * number and name both say so. Call it away from the screen.
 */
public final class PendingResults {
    private final DocumentStore documents;

    public PendingResults(DocumentStore documents) {
        this.documents = documents;
    }

    public List<PendingResult> of(long patientId, PatientIndex index) {
        return documents.inbox().stream()
                .filter(document -> document.state() == DocumentState.READ)
                .filter(document -> document.patientId() == null || document.patientId() == patientId)
                .flatMap(document -> rows(document, patientId, index))
                .toList();
    }

    private Stream<PendingResult> rows(ReportDocument document, long patientId, PatientIndex index) {
        Optional<ReportReading> reading = documents.reading(document.id()).map(ReadingJson::read);
        boolean own = document.patientId() != null
                || reading.filter(read -> matches(read, patientId, index)).isPresent();
        return own
                ? reading.stream()
                        .flatMap(read -> read.candidates().stream())
                        .filter(PendingResults::usable)
                        .map(row -> new PendingResult(
                                document.id(),
                                row.row(),
                                row.analyte(),
                                row.collectedAt(),
                                row.number(),
                                row.value(),
                                row.ucum()))
                : Stream.empty();
    }

    private static boolean matches(ReportReading reading, long patientId, PatientIndex index) {
        PatientMatch match = PatientMatch.of(reading.header(), index);
        return match.kind() == PatientMatch.Kind.CERTAIN && match.patient().id() == patientId;
    }

    private static boolean usable(Candidate row) {
        return row.analyte() != null && row.collectedAt() != null && row.number() != null;
    }
}
