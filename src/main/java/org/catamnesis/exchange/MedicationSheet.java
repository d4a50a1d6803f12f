package org.catamnesis.exchange;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.medication.DoseSchedule;
import org.catamnesis.medication.Dosing;

/** What patients took: the same when patient, drug, formulation and first day are. */
final class MedicationSheet extends RecordSheet<Dosing> {
    private static final CodeWords DRUGS = CodeWords.of("drug.");
    private final LoadTargetStore target;
    private final LocalDate lastEnd;

    MedicationSheet(KnownPatients patients, LoadTargetStore target, LocalDate today) {
        super(patients);
        this.target = target;
        this.lastEnd = today.plusYears(1);
    }

    @Override
    Dosing read(PatientRef patient, Cells cells) throws BadCell {
        String drug = DRUGS.codeOrWord(cells.required("drug"));
        LocalDate start = cells.requiredDay("start");
        patient.requireBorn("start", start);
        DoseSchedule schedule = DoseSchedule.parse(cells.required("schedule"))
                .orElseThrow(() -> new BadCell("schedule", Reason.SCHEDULE_UNREADABLE));
        String unit = cells.text("unit");
        LocalDate end = cells.day("end", lastEnd);
        if (end != null && end.isBefore(start)) throw new BadCell("end", Reason.END_BEFORE_START);
        String reason = cells.text("reason");
        if (reason != null && end == null) throw new BadCell("reason", Reason.REASON_WITHOUT_END);
        return new Dosing(
                0,
                patient.id(),
                drug,
                cells.text("formulation"),
                start,
                end,
                schedule.meanDose(),
                unit == null ? "" : unit,
                schedule.dosesPerDay(),
                null,
                reason,
                schedule);
    }

    @Override
    List<Dosing> onFile(long patient) {
        return target.dosings(patient);
    }

    @Override
    long key(Dosing known) {
        return Fingerprint.of(known.patientId(), known.drug(), known.formulation(), known.startDay());
    }

    @Override
    Object[] content(Dosing known) {
        String schedule = known.schedule() == null ? null : known.schedule().code();
        return new Object[] {schedule, known.dailyDose(), known.unit(), known.endDay(), known.stopReason()};
    }

    @Override
    BadCell differs() {
        return new BadCell("start", Reason.MEDICATION_DIFFERS);
    }

    @Override
    void write(Dosing said) {
        target.add(said);
    }
}
