package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;

/** Lines of the list, made by hand. */
final class TodayLines {
    static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    private TodayLines() {}

    static TodayLine line(long patient, WorkState state, Organ organ) {
        return line(item(patient, state, organ, "lab", DAY.minusDays(patient)), null, false);
    }

    static TodayLine line(WorkItem item, LocalDate later, boolean mine) {
        Patient patient = new Patient(
                item.patientId(), Demographics.of("测试" + item.patientId(), Sex.MALE, null), "ce shi", List.of(), 1);
        return new TodayLine(item, patient, null, null, later, "Blood test", "why", mine);
    }

    static WorkItem item(long patient, WorkState state, Organ organ, String kind, LocalDate due) {
        return new WorkItem(
                patient,
                "series:" + kind,
                state,
                kind,
                due,
                due,
                due,
                new WorkReason("due", List.of()),
                1,
                organ,
                DAY.minusDays(100),
                null);
    }
}
