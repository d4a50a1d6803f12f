package org.catamnesis.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;

/** What happened: the same when patient, kind, subtype and day are; one dies only once. */
final class EventSheet extends RecordSheet<ClinicalEvent> {
    private static final CodeWords KINDS = CodeWords.of("event.");
    private static final CodeWords SUBTYPES = CodeWords.of("event-subtype.");
    private static final String ALLOWED =
            Arrays.stream(EventKind.values()).map(EventKind::code).collect(Collectors.joining(", "));
    private final LoadTargetStore target;

    EventSheet(KnownPatients patients, LoadTargetStore target) {
        super(patients);
        this.target = target;
    }

    @Override
    ClinicalEvent read(PatientRef patient, Cells cells) throws BadCell {
        LocalDate day = cells.requiredDay("date");
        patient.requireBorn("date", day);
        EventKind kind = cells.choice(
                "kind", word -> KINDS.code(word).map(EventKind::ofCode), Reason.EVENT_KIND_UNKNOWN, ALLOWED);
        if (kind == null) throw new BadCell("kind", Reason.VALUE_MISSING);
        LocalDate end = cells.day("end");
        if (end != null && end.isBefore(day)) throw new BadCell("end", Reason.END_BEFORE_START);
        return new ClinicalEvent(
                0,
                patient.id(),
                kind,
                SUBTYPES.codeOrWord(cells.text("subtype")),
                cells.text("grade"),
                day,
                end,
                cells.yesOrNo("biopsy_proven"),
                cells.note("detail"));
    }

    @Override
    List<ClinicalEvent> onFile(long patient) {
        return target.events(patient);
    }

    @Override
    long key(ClinicalEvent known) {
        return known.kind() == EventKind.DEATH
                ? Fingerprint.of(known.patientId(), EventKind.DEATH)
                : Fingerprint.of(known.patientId(), known.kind(), known.subtype(), known.day());
    }

    @Override
    Object[] content(ClinicalEvent known) {
        return new Object[] {
            known.subtype(), known.day(), known.grade(), known.biopsyProven(), known.endDay(), known.detail()
        };
    }

    @Override
    BadCell differs() {
        return new BadCell("kind", Reason.EVENT_DIFFERS);
    }

    @Override
    void write(ClinicalEvent said) {
        target.add(said);
    }
}
