package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;

/** One row for each time that a drug was taken at one dose. */
final class DrugsTable implements TidyTable {
    private final Vocabulary vocabulary;
    private final Window window;

    DrugsTable(Vocabulary vocabulary, Window window) {
        this.vocabulary = vocabulary;
        this.window = window;
    }

    @Override
    public String name() {
        return "drugs";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "study_id",
                "drug",
                "formulation",
                "start_day",
                "end_day",
                "dose",
                "unit",
                "doses_per_day",
                "daily_dose",
                "route",
                "stop_reason");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        for (var dosing : course.dosings()) {
            if (!window.holds(course, dosing.startDay())) continue;
            rows.text(subject.studyId())
                    .text(vocabulary.told("drug", dosing.drug()))
                    .text(vocabulary.told("formulation", dosing.formulation()))
                    .whole(subject.day(dosing.startDay()))
                    .whole(subject.dayOrNull(dosing.endDay()))
                    .number(dosing.dose())
                    .text(vocabulary.told("dose_unit", dosing.unit()))
                    .number(dosing.dosesPerDay())
                    .number(Decimal.rounded(dosing.dailyDose()))
                    .text(vocabulary.told("route", dosing.route()))
                    .text(vocabulary.told("stop_reason", dosing.stopReason()))
                    .end();
        }
    }
}
