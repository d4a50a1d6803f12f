package org.catamnesis.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.Acceptance;
import org.catamnesis.report.DocumentState;
import org.catamnesis.report.Intake;
import org.catamnesis.report.PatientMatch;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportReading;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.ReviewRows;
import org.catamnesis.ui.common.Rooms;

/** Takes a report from file to record without a screen: only for the demo, whose patients are nobody. */
final class ReportImport {
    private final Rooms rooms;
    private final Intake intake;
    private final Acceptance acceptance;

    /** Whose it was, and how many results came in. */
    record Imported(Patient patient, int results) {}

    ReportImport(Rooms rooms) {
        this.rooms = rooms;
        this.intake = rooms.intake();
        this.acceptance = rooms.acceptance();
    }

    /** Empty when the clinic has the document already; a problem when it cannot be read or its patient is not certain. */
    Optional<Imported> take(Path file) {
        try {
            return Optional.of(accept(intake.take(file)));
        } catch (ProblemException e) {
            if (e.problem() == Problem.DOCUMENT_KNOWN) return Optional.empty();
            throw e;
        }
    }

    private Imported accept(ReportDocument document) {
        if (document.state() == DocumentState.REFUSED) throw new ProblemException(document.problem());
        ReportReading reading =
                ReadingJson.read(rooms.documents().reading(document.id()).orElseThrow());
        PatientMatch match = PatientMatch.of(reading.header(), rooms.directory().index());
        if (match.kind() != PatientMatch.Kind.CERTAIN) throw new ProblemException(Problem.PATIENT_UNKNOWN);
        List<ReviewRow> rows = rooms.reviews().begin(document, reading);
        long patient = match.patient().id();
        Set<Integer> known = acceptance.onFile(document, patient, reading.laboratory(), rows);
        Acceptance.Accepted accepted =
                acceptance.accept(document, patient, reading.laboratory(), ReviewRows.markOnFile(rows, known));
        return new Imported(match.patient(), accepted.results().size());
    }
}
