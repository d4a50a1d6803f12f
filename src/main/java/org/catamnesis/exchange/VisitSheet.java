package org.catamnesis.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitKind;

/** Visits that took place: the same when patient, day and kind are. */
final class VisitSheet extends RecordSheet<Visit> {
    private static final String ALLOWED =
            Arrays.stream(VisitKind.values()).map(VisitKind::code).collect(Collectors.joining(", "));
    private final LoadTargetStore target;

    VisitSheet(KnownPatients patients, LoadTargetStore target) {
        super(patients);
        this.target = target;
    }

    @Override
    Visit read(PatientRef patient, Cells cells) throws BadCell {
        LocalDate day = cells.requiredDay("date");
        patient.requireBorn("date", day);
        VisitKind kind = cells.choice("kind", VisitSheet::kind, Reason.VISIT_KIND_UNKNOWN, ALLOWED);
        if (kind == null) throw new BadCell("kind", Reason.VALUE_MISSING);
        return new Visit(0, patient.id(), day, null, kind.code(), true, cells.note("note"));
    }

    private static Optional<VisitKind> kind(String word) {
        return VisitKind.ofWord(word);
    }

    @Override
    List<Visit> onFile(long patient) {
        return target.visits(patient);
    }

    @Override
    long key(Visit known) {
        return Fingerprint.of(known.patientId(), known.day(), known.kind(), known.attended());
    }

    @Override
    Object[] content(Visit known) {
        return new Object[] {known.note()};
    }

    @Override
    BadCell differs() {
        return new BadCell("note", Reason.VISIT_DIFFERS);
    }

    @Override
    void write(Visit said) {
        target.add(said);
    }
}
