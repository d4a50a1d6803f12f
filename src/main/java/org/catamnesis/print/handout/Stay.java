package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/** The newest stay in hospital; {@code discharged} is null while it lasts. */
record Stay(LocalDate admitted, LocalDate discharged) {

    /**
     * From the admissions, discharges and grafts on file up to this day; empty when there is none, or when the patient
     * has come from home since and nobody wrote down when the stay ended.
     */
    static Optional<Stay> newest(PatientChart chart, LocalDate today) {
        Stream<Stay> admissions = chart.events().stream()
                .filter(event -> event.kind() == EventKind.ADMISSION)
                .map(event -> new Stay(event.day(), discharge(chart, event, today)));
        Stream<Stay> grafts = chart.transplants().stream()
                .filter(graft -> past(graft.details().discharged(), today))
                .map(graft -> new Stay(graft.day(), graft.details().discharged()));
        return Stream.concat(admissions, grafts)
                .filter(stay -> !stay.admitted().isAfter(today))
                .max(Comparator.comparing(Stay::admitted).thenComparing(stay -> stay.discharged() != null))
                .filter(stay -> stay.discharged() != null || !cameSince(chart, stay.admitted(), today));
    }

    private static boolean past(LocalDate day, LocalDate today) {
        return day != null && !day.isAfter(today);
    }

    /** As the admission says, else as a discharge after it does, else as the graft of the stay does. */
    private static LocalDate discharge(PatientChart chart, ClinicalEvent admission, LocalDate today) {
        if (past(admission.endDay(), today)) return admission.endDay();
        Stream<LocalDate> written = chart.events().stream()
                .filter(event -> event.kind() == EventKind.DISCHARGE)
                .map(ClinicalEvent::day);
        Stream<LocalDate> grafts = chart.transplants().stream()
                .filter(graft -> !graft.day().isBefore(admission.day()))
                .map(Transplant::details)
                .map(details -> details.discharged());
        return Stream.concat(written, grafts)
                .filter(day -> past(day, today) && !day.isBefore(admission.day()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean cameSince(PatientChart chart, LocalDate admitted, LocalDate today) {
        return chart.visits().stream()
                .filter(visit -> visit.attended() && visit.kind().equals(VisitKind.OUTPATIENT.code()))
                .anyMatch(visit -> visit.day().isAfter(admitted) && !visit.day().isAfter(today));
    }

    /** Nights spent, up to the day of discharge or this one. */
    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(admitted, discharged == null ? today : discharged);
    }
}
