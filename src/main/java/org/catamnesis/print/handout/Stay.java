package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;

/** The newest stay in hospital; {@code discharged} is null while it lasts. */
record Stay(LocalDate admitted, LocalDate discharged) {

    /**
     * From the admissions and discharges on file up to this day; empty when no admission is, or when the patient has come
     * from home since and nobody wrote down when the stay ended.
     */
    static Optional<Stay> newest(PatientChart chart, LocalDate today) {
        Optional<LocalDate> admitted = chart.events().stream()
                .filter(event ->
                        event.kind() == EventKind.ADMISSION && !event.day().isAfter(today))
                .map(ClinicalEvent::day)
                .max(Comparator.naturalOrder());
        return admitted.map(day -> new Stay(day, discharge(chart, day, today)))
                .filter(stay -> stay.discharged() != null || !cameSince(chart, stay.admitted(), today));
    }

    private static LocalDate discharge(PatientChart chart, LocalDate admitted, LocalDate today) {
        return chart.events().stream()
                .filter(event -> event.kind() == EventKind.DISCHARGE)
                .map(ClinicalEvent::day)
                .filter(day -> !day.isBefore(admitted) && !day.isAfter(today))
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
