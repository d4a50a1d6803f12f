package org.catamnesis.followup.index;

import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.index.BaselineCreatinine;
import org.catamnesis.lab.index.CkdEpi2021;
import org.catamnesis.lab.index.Formula;
import org.catamnesis.lab.index.LevelDoseRatio;
import org.catamnesis.lab.index.LevelVariability;
import org.catamnesis.lab.index.TimeInRange;

/** The indicators that the workstation can compute. */
public final class Indicators {
    private static final List<Indicator> ALL = List.of(
            draw(new CkdEpi2021()),
            new Indicator(BaselineCreatinine.ABOUT, CreatinineCourse::baseline),
            draw(new LevelDoseRatio()),
            new Indicator(LevelVariability.ABOUT, LevelCourse::variability),
            new Indicator(LevelVariability.DOSE_NORMALISED, LevelCourse::doseNormalised),
            new Indicator(TimeInRange.ABOUT, LevelCourse::timeInRange));

    private Indicators() {}

    private static Indicator draw(Formula formula) {
        return new Indicator(formula.about(), grades -> new DrawCourse(formula, grades).series());
    }

    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> byId(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    /** The course of one indicator; empty when there is none with this id. */
    public static Optional<IndicatorSeries> course(String id, ResultGrades grades) {
        return byId(id).map(indicator -> indicator.of(grades));
    }

    /** What is shown without being asked for: every indicator that is valid for this patient and has a value. */
    public static List<IndicatorSeries> usual(ResultGrades grades) {
        return ALL.stream()
                .map(indicator -> indicator.of(grades))
                .filter(series -> !series.points().isEmpty())
                .toList();
    }
}
