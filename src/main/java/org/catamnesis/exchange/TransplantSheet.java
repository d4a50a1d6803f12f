package org.catamnesis.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;

/** Transplants: the same when patient, organ and day are; where the graft's number is left out, the next one is given. */
final class TransplantSheet extends RecordSheet<Transplant> {
    private static final CodeWords ORGANS = CodeWords.of("organ.");
    private static final CodeWords DONORS = CodeWords.of("donor.")
            .with("cadaveric", "deceased")
            .with("死亡供体", "deceased")
            .with("living related", "living")
            .with("亲属活体", "living")
            .with("活体", "living");
    private static final int MOST_GRAFTS = 9;
    private static final int OLDEST_DONOR = 110;
    private static final int LONGEST_ISCHAEMIA = 72 * 60;

    private final LoadTargetStore target;
    private final Map<Long, List<Transplant>> grafts = new HashMap<>();

    TransplantSheet(KnownPatients patients, LoadTargetStore target) {
        super(patients);
        this.target = target;
    }

    @Override
    Transplant read(PatientRef patient, Cells cells) throws BadCell {
        Organ organ = cells.choice(
                "organ", word -> ORGANS.code(word).map(Organ::ofCode), Reason.ORGAN_UNKNOWN, ORGANS.allowed());
        if (organ == null) throw new BadCell("organ", Reason.VALUE_MISSING);
        LocalDate day = cells.requiredDay("date");
        patient.requireBorn("date", day);
        String donor = cells.choice("donor_type", DONORS::code, Reason.DONOR_TYPE_UNKNOWN, DONORS.allowed());
        Integer said = cells.whole("graft_number", 1, MOST_GRAFTS);
        TransplantDetails details = details(cells, day);
        List<Transplant> others = grafts.getOrDefault(patient.id(), List.of()).stream()
                .filter(graft -> graft.organ() == organ)
                .toList();
        int number = said == null ? next(others, day) : free(others, day, said);
        return new Transplant(0, patient.id(), organ, number, day, donor, details);
    }

    private static TransplantDetails details(Cells cells, LocalDate day) throws BadCell {
        TransplantDetails details = new TransplantDetails(
                cells.whole("donor_age", 0, OLDEST_DONOR),
                Serology.pair(cells, "cmv_dr"),
                Serology.pair(cells, "ebv_dr"),
                cells.yesOrNo("donor_hbcab"),
                Serology.bloodGroup(cells, "abo"),
                cells.whole("cold_ischaemia_min", 0, LONGEST_ISCHAEMIA),
                cells.day("discharged"));
        if (details.discharged() != null && details.discharged().isBefore(day))
            throw new BadCell("discharged", Reason.DISCHARGED_BEFORE_TRANSPLANT);
        return details;
    }

    private static int next(List<Transplant> others, LocalDate day) throws BadCell {
        int greatest = 0;
        for (Transplant other : others) {
            if (other.day().equals(day)) return other.graftNumber();
            if (other.day().isAfter(day)) throw new BadCell("graft_number", Reason.GRAFT_NUMBER_NEEDED);
            greatest = Math.max(greatest, other.graftNumber());
        }
        return greatest + 1;
    }

    private static int free(List<Transplant> others, LocalDate day, int number) throws BadCell {
        for (Transplant other : others)
            if (other.graftNumber() == number && !other.day().equals(day))
                throw new BadCell("graft_number", Reason.GRAFT_NUMBER_TAKEN);
        return number;
    }

    @Override
    void recall(Transplant known) {
        grafts.computeIfAbsent(known.patientId(), _ -> new ArrayList<>(1)).add(known);
    }

    @Override
    List<Transplant> onFile(long patient) {
        return target.transplants(patient);
    }

    @Override
    long key(Transplant known) {
        return Fingerprint.of(known.patientId(), known.organ(), known.day());
    }

    @Override
    Object[] content(Transplant known) {
        return new Object[] {known.graftNumber(), known.donorType(), known.details()};
    }

    @Override
    BadCell differs() {
        return new BadCell("date", Reason.TRANSPLANT_DIFFERS);
    }

    @Override
    void write(Transplant said) {
        target.add(said);
    }
}
