package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.index.TimeInRange.Target;
import org.catamnesis.medication.Corridor;

/** The target of tacrolimus over time, from the same corridor that grades a level. */
final class TargetDays {
    private static final String ANALYTE = "TAC";
    private static final String UNIT = "ng/mL";

    private final ResultGrades grades;

    TargetDays(ResultGrades grades) {
        this.grades = grades;
    }

    /** From the beginning of the first day to the end of the last one, equal days joined; days count from 1970. */
    List<Target> between(LocalDate first, LocalDate last) {
        List<Target> targets = new ArrayList<>();
        for (Corridor.Step step : grades.corridor(ANALYTE).steps()) {
            LocalDate from = step.from().isBefore(first) ? first : step.from();
            LocalDate to = step.to() == null || step.to().isAfter(last) ? last : step.to();
            if (!from.isAfter(to)) target(step, from, to).ifPresent(target -> append(targets, target));
        }
        return targets;
    }

    private static void append(List<Target> targets, Target next) {
        Target before = targets.isEmpty() ? null : targets.getLast();
        boolean goesOn = before != null
                && before.to() == next.from()
                && before.low() == next.low()
                && before.high() == next.high();
        if (goesOn) targets.set(targets.size() - 1, new Target(before.from(), next.to(), next.low(), next.high()));
        else targets.add(next);
    }

    private Optional<Target> target(Corridor.Step step, LocalDate from, LocalDate to) {
        return in(step, step.low())
                .flatMap(low -> in(step, step.high())
                        .map(high -> new Target(from.toEpochDay(), to.toEpochDay() + 1, low, high)));
    }

    private Optional<Double> in(Corridor.Step step, double limit) {
        return grades.catalogue()
                .byCode(ANALYTE)
                .flatMap(analyte -> Conversion.convert(analyte, limit, step.unit(), UNIT));
    }
}
