package org.catamnesis.followup.index;

import java.util.function.Function;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.index.About;

/** An indicator that can be computed over a patient's course. */
public record Indicator(About about, WhenUsual usual, Function<ResultGrades, IndicatorSeries> course) {
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
