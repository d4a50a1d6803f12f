package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/**
 * When a machine did the work of the kidneys, as far as events say so. Maintenance goes on until its last day or the next
 * kidney; a session without a last day is that of one day.
 */
public final class Dialysis {
    private static final String CONTINUOUS = "continuous-replacement";
    private static final Set<String> LASTING = Set.of("maintenance-haemodialysis", "peritoneal-dialysis");
    private static final int WEEK = 7;
    private static final int SESSIONS = 2;
    private final List<ClinicalEvent> events;
    private final List<Transplant> grafts;

    public Dialysis(PatientChart chart) {
        events = chart.events().stream().filter(Dialysis::meant).toList();
        grafts = chart.transplants();
    }

    /** Files of other clinics name it as the kind of something else. */
    private static boolean meant(ClinicalEvent event) {
        return event.kind() == EventKind.DIALYSIS
                || event.subtype() != null
                        && event.subtype().toLowerCase(Locale.ROOT).contains("dialysis");
    }

    /** Whether creatinine of this day tells of dialysis more than of the kidney: dialysed on it, or much in the week before. */
    public boolean on(LocalDate day) {
        return !events.isEmpty() && (events.stream().anyMatch(event -> covers(event, day)) || ofWeek(day));
    }

    /** At least two dialyses or a continuous one within seven days (OPTN Policy 9.1.D). */
    public boolean ofWeek(LocalDate day) {
        if (events.isEmpty()) return false;
        int sessions = 0;
        for (LocalDate one = day.minusDays(WEEK - 1); !one.isAfter(day); one = one.plusDays(1)) {
            LocalDate that = one;
            if (events.stream().anyMatch(event -> continuous(event) && covers(event, that))) return true;
            if (events.stream().anyMatch(event -> covers(event, that))) sessions++;
        }
        return sessions >= SESSIONS;
    }

    /** Whether it is known to go on, which is no injury of these days. */
    public boolean lasting(LocalDate day) {
        return events.stream().anyMatch(event -> lasting(event) && covers(event, day));
    }

    private static boolean continuous(ClinicalEvent event) {
        return CONTINUOUS.equals(event.subtype());
    }

    private static boolean lasting(ClinicalEvent event) {
        return event.subtype() != null && LASTING.contains(event.subtype());
    }

    private boolean covers(ClinicalEvent event, LocalDate day) {
        if (day.isBefore(event.day())) return false;
        if (event.endDay() != null) return !day.isAfter(event.endDay());
        if (!lasting(event)) return day.equals(event.day());
        return grafts.stream()
                .filter(graft -> graft.organ() == Organ.KIDNEY)
                .map(Transplant::day)
                .noneMatch(graft -> graft.isAfter(event.day()) && !day.isBefore(graft));
    }
}
