package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;
import org.catamnesis.medication.DrugSupply;

/** One row each time that a drug was handed out or bought, or was wanted and could not be had. */
final class SuppliesTable implements TidyTable {
    private final Telling telling;

    SuppliesTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "supplies";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "supply_no",
                "drug",
                "formulation",
                "rel_day|date",
                "quantity",
                "unit",
                "days_supply",
                "obtained",
                "missed_reason");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (DrugSupply supply : course.care().supplies()) {
            if (!telling.window().holds(course, supply.day())) continue;
            rows.text(subject.studyId())
                    .whole(++number)
                    .text(telling.told("drug", supply.drug()))
                    .text(telling.told("formulation", supply.formulation()))
                    .day(subject, supply.day())
                    .number(supply.quantity())
                    .text(telling.told("supply_unit", supply.unit()))
                    .whole((long) supply.days())
                    .yes(!supply.missed())
                    .text(telling.told("supply_reason", supply.reason()))
                    .end();
        }
    }
}
