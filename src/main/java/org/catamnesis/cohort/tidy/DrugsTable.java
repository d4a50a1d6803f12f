package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;

/** One row for each time that a drug was taken at one dose. */
final class DrugsTable implements TidyTable {
    private final Telling telling;

    DrugsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "drugs";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "exposure_no",
                "drug",
                "formulation",
                "start_day|start_date",
                "end_day|end_date",
                "dose",
                "unit",
                "doses_per_day",
                "daily_dose",
                "route",
                "stop_reason",
                "days_supply");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (Dosing dosing : course.dosings()) {
            if (!telling.window().holds(course, dosing.startDay())) continue;
            rows.text(subject.studyId())
                    .whole(++number)
                    .text(telling.told("drug", dosing.drug()))
                    .text(telling.told("formulation", dosing.formulation()))
                    .day(subject, dosing.startDay())
                    .day(subject, dosing.endDay())
                    .number(dosing.dose())
                    .text(telling.told("dose_unit", dosing.unit()))
                    .number(dosing.dosesPerDay())
                    .number(Decimal.rounded(dosing.dailyDose()))
                    .text(telling.told("route", dosing.route()))
                    .text(telling.told("stop_reason", dosing.stopReason()))
                    .whole(supplied(course, dosing))
                    .end();
        }
    }

    /** The days for which the drug was handed out while this dose was in force; null where nothing was recorded. */
    private static Long supplied(Course course, Dosing dosing) {
        Long days = null;
        for (DrugSupply supply : course.care().supplies()) {
            boolean counts = !supply.missed() && supply.drug().equals(dosing.drug()) && dosing.inForceOn(supply.day());
            if (counts) days = (days == null ? 0 : days) + supply.days();
        }
        return days;
    }
}
