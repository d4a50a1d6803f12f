package org.catamnesis.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;

/** Patients by record number. One who is on file has to be the same in all that the row says; nobody is overwritten. */
final class PatientSheet implements SheetLoad {
    private static final CodeWords SEXES =
            CodeWords.of("sex.").with("m", "male").with("f", "female");
    private final KnownPatients known;
    private final LoadTargetStore target;
    private final Map<Long, Long> seen = new HashMap<>();

    PatientSheet(KnownPatients known, LoadTargetStore target) {
        this.known = known;
        this.target = target;
    }

    @Override
    public Standing load(Cells cells) throws BadCell {
        String mrn = cells.identifier("mrn");
        if (mrn == null) throw new BadCell("mrn", Reason.VALUE_MISSING);
        try {
            return load(cells, mrn);
        } catch (BadCell e) {
            if (known.find(mrn) == null) known.put(mrn, new PatientRef(target.provisionalId(), false, null, true));
            throw e;
        }
    }

    private Standing load(Cells cells, String mrn) throws BadCell {
        Demographics said = demographics(cells);
        String nationalId = cells.identifier("national_id");
        PatientRef ref = known.find(mrn);
        Long holder = nationalId == null ? null : known.holder(nationalId);
        if (holder != null && (ref == null || ref.id() != holder))
            throw new BadCell("national_id", Reason.NATIONAL_ID_IN_USE);
        if (ref == null || ref.bad()) {
            add(mrn, said, nationalId);
            return Standing.NEW;
        }
        Long above = seen.get(ref.id());
        if (above == null) compare(target.patient(ref.id()), said, nationalId);
        else if (above != print(said, nationalId)) throw new BadCell("mrn", Reason.PATIENT_DIFFERS);
        LocalDate birth = said.birthDate() == null ? ref.birth() : said.birthDate();
        remember(mrn, new PatientRef(ref.id(), ref.onFile(), birth, false), said, nationalId);
        return Standing.ON_FILE;
    }

    private static Demographics demographics(Cells cells) throws BadCell {
        String name = cells.required("name");
        Sex sex = cells.choice("sex", word -> SEXES.code(word).map(Sex::ofCode), Reason.SEX_UNKNOWN, SEXES.allowed());
        return new Demographics(
                name, sex == null ? Sex.UNKNOWN : sex, cells.day("birth_date"), cells.text("phone"), null, null);
    }

    private void add(String mrn, Demographics said, String nationalId) {
        List<PatientIdentifier> numbers = new ArrayList<>();
        numbers.add(new PatientIdentifier(PatientIdentifier.MRN, mrn));
        if (nationalId != null) numbers.add(new PatientIdentifier(PatientIdentifier.NATIONAL_ID, nationalId));
        long id = target.add(said, numbers);
        remember(mrn, new PatientRef(id, false, said.birthDate(), false), said, nationalId);
    }

    private void remember(String mrn, PatientRef ref, Demographics said, String nationalId) {
        known.put(mrn, ref);
        if (nationalId != null) known.hold(nationalId, ref.id());
        seen.put(ref.id(), print(said, nationalId));
    }

    private static long print(Demographics said, String nationalId) {
        return Fingerprint.of(0, said.name(), said.sex(), said.birthDate(), said.phone(), nationalId);
    }

    /** What a row leaves empty it does not contradict. */
    private static void compare(Patient onFile, Demographics said, String nationalId) throws BadCell {
        Demographics kept = onFile.demographics();
        same("name", said.name(), kept.name());
        same("sex", said.sex() == Sex.UNKNOWN ? null : said.sex(), kept.sex());
        same("birth_date", said.birthDate(), kept.birthDate());
        same("phone", said.phone(), kept.phone());
        String keptId = onFile.identifiers().stream()
                .filter(number -> number.kind().equals(PatientIdentifier.NATIONAL_ID))
                .map(PatientIdentifier::value)
                .findFirst()
                .orElse(null);
        same("national_id", nationalId, keptId);
    }

    private static void same(String column, Object said, Object kept) throws BadCell {
        if (said != null && !Objects.equals(said, kept)) throw new BadCell(column, Reason.PATIENT_DIFFERS);
    }
}
