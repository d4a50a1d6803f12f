package org.catamnesis.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.catamnesis.patient.Diagnosis;

/** Diagnoses: the same when patient, code and day are. */
final class DiagnosisSheet extends RecordSheet<Diagnosis> {
    /** ICD-10 with the extensions of the Chinese edition, such as {@code C22.000x003} and {@code I10.x00}. */
    private static final Pattern CODE =
            Pattern.compile("[A-Z]\\d[0-9A-Z](\\.[0-9A-Zx+*]{1,4}([xX]\\d{1,3})?)?[+*]?", Pattern.CASE_INSENSITIVE);

    private final LoadTargetStore target;

    DiagnosisSheet(KnownPatients patients, LoadTargetStore target) {
        super(patients);
        this.target = target;
    }

    @Override
    Diagnosis read(PatientRef patient, Cells cells) throws BadCell {
        LocalDate day = cells.day("date");
        patient.requireBorn("date", day);
        String code = cells.required("code");
        if (!CODE.matcher(code).matches()) throw new BadCell("code", Reason.CODE_UNREADABLE);
        return new Diagnosis(
                0,
                patient.id(),
                day,
                code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1),
                cells.note("name"));
    }

    @Override
    List<Diagnosis> onFile(long patient) {
        return target.diagnoses(patient);
    }

    @Override
    long key(Diagnosis known) {
        return Fingerprint.of(known.patientId(), known.code(), known.day());
    }

    @Override
    Object[] content(Diagnosis known) {
        return new Object[] {known.name()};
    }

    @Override
    BadCell differs() {
        return new BadCell("name", Reason.DIAGNOSIS_DIFFERS);
    }

    @Override
    void write(Diagnosis said) {
        target.add(said);
    }
}
