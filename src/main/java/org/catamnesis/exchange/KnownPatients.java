package org.catamnesis.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientNumbersStore;

/** Who has which number: the patients of the clinic and those of the files. */
final class KnownPatients {
    private final PatientNumbersStore numbers;
    private final Map<String, PatientRef> byMrn = new HashMap<>();
    private final Map<String, Long> byNationalId = new HashMap<>();
    private final boolean skipBad;
    private Map<String, Long> mrnsOnFile;
    private Map<String, Long> nationalIdsOnFile;

    KnownPatients(PatientNumbersStore numbers, boolean skipBad) {
        this.numbers = numbers;
        this.skipBad = skipBad;
    }

    /** The patient of this row. */
    PatientRef of(Cells cells) throws BadCell {
        String mrn = cells.identifier("mrn");
        if (mrn == null) throw new BadCell("mrn", Reason.VALUE_MISSING);
        PatientRef known = find(mrn);
        if (known == null) throw new BadCell("mrn", Reason.PATIENT_UNKNOWN);
        if (known.bad() && skipBad) throw new BadCell("mrn", Reason.PATIENT_ROW_BAD);
        return known;
    }

    /** Null when neither the files nor the clinic have the number. */
    PatientRef find(String mrn) {
        PatientRef known = byMrn.get(mrn);
        if (known != null) return known;
        known = byMrn.get(plain(mrn));
        if (known == null) known = onFile(mrn);
        if (known != null) byMrn.put(mrn, known);
        return known;
    }

    private PatientRef onFile(String mrn) {
        if (mrnsOnFile == null) mrnsOnFile = numbers.ofKind(PatientIdentifier.MRN);
        if (mrnsOnFile.isEmpty()) return null;
        Long id = mrnsOnFile.get(numbers.fingerprint(PatientIdentifier.MRN, mrn));
        return id == null ? null : new PatientRef(id, true, null, false);
    }

    void put(String mrn, PatientRef patient) {
        byMrn.put(plain(mrn), patient);
        byMrn.put(mrn, patient);
    }

    /** The patient who has this number; null when nobody has it. */
    Long holder(String nationalId) {
        Long id = byNationalId.get(plain(nationalId));
        if (id != null) return id;
        if (nationalIdsOnFile == null) nationalIdsOnFile = numbers.ofKind(PatientIdentifier.NATIONAL_ID);
        if (nationalIdsOnFile.isEmpty()) return null;
        return nationalIdsOnFile.get(numbers.fingerprint(PatientIdentifier.NATIONAL_ID, nationalId));
    }

    void hold(String nationalId, long patient) {
        byNationalId.put(plain(nationalId), patient);
    }

    /** Numbers are compared without regard to case and spaces, as the clinic does. */
    private static String plain(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
