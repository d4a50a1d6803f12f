package org.catamnesis.cohort.tidy;

import java.util.List;
import java.util.Set;
import org.catamnesis.cohort.Care;
import org.catamnesis.cohort.Course;

/**
 * One row each time that the clinic did something about a patient: a contact, a task, an appointment. What is still ahead
 * or under way tells which day today is, and with it every date; it is left out where dates are not told.
 */
final class InterventionsTable implements TidyTable {
    private static final Set<String> OF_TODAY = Set.of("open", "booked", "arrived");

    private final Telling telling;

    InterventionsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "interventions";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "action_no",
                "rel_day|date",
                "type",
                "target",
                "channel",
                "role",
                "expected_day|expected_date",
                "checked_day|checked_date",
                "outcome");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (Care.Intervention each : course.care().interventions()) {
            if (!telling.window().holds(course, each.day())) continue;
            if (!telling.dates() && OF_TODAY.contains(each.outcome())) continue;
            rows.text(subject.studyId())
                    .whole(++number)
                    .day(subject, each.day())
                    .text(each.type())
                    .text(telling.told("intervention_target", each.what()))
                    .text(telling.told("channel", each.channel()))
                    .text(each.role())
                    .day(subject, each.expected())
                    .day(subject, each.checked())
                    .text(telling.told("intervention_outcome", each.outcome()))
                    .end();
        }
    }
}
