package org.catamnesis.ui.inbox;

import java.util.List;
import java.util.Optional;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.HeaderCheck;
import org.catamnesis.report.HeaderCheck.Difference;
import org.catamnesis.report.PatientMatch;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.Rooms;

/**
 * Whose the report is, as far as is known.
 *
 * @param patient null while nobody is chosen
 * @param differences in what the header names somebody else
 */
record PatientChoice(Patient patient, Standing standing, List<Difference> differences) {
    /** How far a person may rely on it. */
    enum Standing {
        NOBODY,
        /** Found by the header alone: one key confirms it. */
        TO_CONFIRM,
        /** The header names somebody else: nothing is accepted before that is resolved. */
        CONTRADICTED,
        SURE
    }

    static final PatientChoice NOBODY = new PatientChoice(null, Standing.NOBODY, List.of());

    /** Whose a document is by what a person said before, else by its header; takes a moment. */
    static PatientChoice of(ReportDocument document, ReportHeader header, Rooms rooms) {
        return Optional.ofNullable(document.patientId())
                .flatMap(id -> rooms.patients().find(id))
                .map(patient -> chosen(header, patient))
                .orElseGet(() -> suggested(
                        header, PatientMatch.of(header, rooms.directory().index())));
    }

    /** Whom the header suggests. */
    static PatientChoice suggested(ReportHeader header, PatientMatch match) {
        return switch (match.kind()) {
            case CERTAIN -> new PatientChoice(match.patient(), Standing.SURE, List.of());
            case LIKELY -> new PatientChoice(match.patient(), Standing.TO_CONFIRM, List.of());
            case CONTRADICTED -> chosen(header, match.patient());
            case NOBODY -> NOBODY;
        };
    }

    /** Whom a person chose. */
    static PatientChoice chosen(ReportHeader header, Patient patient) {
        List<Difference> differences = HeaderCheck.contradictions(header, patient);
        return new PatientChoice(patient, differences.isEmpty() ? Standing.SURE : Standing.CONTRADICTED, differences);
    }

    PatientChoice confirmed() {
        return new PatientChoice(patient, Standing.SURE, differences);
    }

    boolean sure() {
        return standing == Standing.SURE;
    }
}
