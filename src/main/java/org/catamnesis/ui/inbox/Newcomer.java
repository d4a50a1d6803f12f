package org.catamnesis.ui.inbox;

import java.util.List;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientDirectory;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.HeaderCheck;
import org.catamnesis.report.ReportHeader;

/** Somebody whom the clinic knows by the header of a report only. */
final class Newcomer {
    private Newcomer() {}

    /** Adds a patient as printed; IDENTIFIER_IN_USE when the number is another's. */
    static Patient add(ReportHeader header, PatientDirectory directory) {
        Sex sex = HeaderCheck.sex(header.sex());
        String number = header.mrn().strip();
        return directory.add(
                Demographics.of(header.name().strip(), sex == null ? Sex.UNKNOWN : sex, header.birthDate()),
                number.isEmpty() ? List.of() : List.of(new PatientIdentifier(PatientIdentifier.MRN, number)));
    }
}
