package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.index.TimeInRange.Target;

/** The target of tacrolimus on each day, asked of the same rules that grade a level. */
final class TargetDays {
    private final ResultGrades grades;

    TargetDays(ResultGrades grades) {
        this.grades = grades;
    }

    /** From the beginning of the first day to the end of the last one, equal days joined; days count from 1970. */
    List<Target> between(LocalDate first, LocalDate last) {
        List<Target> targets = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            double start = day.toEpochDay();
            grades.target(level(day)).ifPresent(rule -> {
                Target before = targets.isEmpty() ? null : targets.getLast();
                boolean goesOn = before != null
                        && before.to() == start
                        && before.low() == rule.low()
                        && before.high() == rule.high();
                if (goesOn) targets.removeLast();
                targets.add(new Target(goesOn ? before.from() : start, start + 1, rule.low(), rule.high()));
            });
        }
        return targets;
    }

    private LabResult level(LocalDate day) {
        LocalDateTime morning = day.atTime(8, 0);
        var measurement = new Measurement("", ResultValue.of(1), "ng/mL", "ng/mL", ReferenceInterval.NONE, null);
        return new LabResult(
                0, grades.chart().patient().id(), "TAC", measurement, Sampling.at(morning), Provenance.MANUAL, null);
    }
}
