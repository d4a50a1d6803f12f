package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Care;
import org.catamnesis.cohort.Course;

/**
 * One row an alert that a rule raised, without what anybody said about it. That somebody is overdue follows from today's
 * date, which would tell every other; it is left out where dates are not told.
 */
final class AlertsTable implements TidyTable {
    private static final String OVERDUE = "OVERDUE";

    private final Telling telling;

    AlertsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "alerts";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "alert_no",
                "rule_id",
                "rule_version",
                "severity",
                "raised_day|raised_date",
                "state",
                "answered_day|answered_date");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (Care.Alert alert : course.care().alerts()) {
            if (!telling.window().holds(course, alert.day())) continue;
            if (!telling.dates() && alert.rule().equals(OVERDUE)) continue;
            rows.text(subject.studyId())
                    .whole(++number)
                    .text(alert.rule())
                    .text(alert.version())
                    .text(alert.severity())
                    .day(subject, alert.day())
                    .text(alert.state())
                    .day(subject, alert.answered())
                    .end();
        }
    }
}
