package org.catamnesis.followup.index;

import java.util.function.Function;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.Formula;

/** An indicator that can be computed over a patient's course; {@code formula} is null when one moment is not enough for it. */
public record Indicator(About about, WhenUsual usual, Formula formula, Function<ResultGrades, IndicatorSeries> course) {
    public String id() {
        return about.id();
    }

    /** Whether it is shown without being asked for, should it have a value. */
    public boolean usualFor(PatientChart chart) {
        return usual.in(chart);
    }

    public IndicatorSeries of(ResultGrades grades) {
        return course.apply(grades);
    }
}
