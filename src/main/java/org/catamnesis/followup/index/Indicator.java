package org.catamnesis.followup.index;

import java.util.function.Function;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.index.About;

/** An indicator that can be computed over a patient's course. */
public record Indicator(About about, WhenUsual usual, Function<ResultGrades, IndicatorSeries> course) {
    public String id() {
        return about.id();
    }

    public IndicatorSeries of(ResultGrades grades) {
        return course.apply(grades);
    }
}
