package org.catamnesis.followup.index;

import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.Missing;

/** A derived indicator of one patient over time: its values, and where there is none, why. Both in the order of time. */
public record IndicatorSeries(About about, List<IndicatorPoint> points, List<IndicatorGap> gaps) {
    public IndicatorSeries {
        points = List.copyOf(points);
        gaps = List.copyOf(gaps);
    }

    public String id() {
        return about.id();
    }

    public int version() {
        return about.version();
    }

    /** UCUM code. */
    public String unit() {
        return about.unit();
    }

    public Optional<IndicatorPoint> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** Every reason why a value is missing, each once. */
    public List<Missing> missing() {
        return gaps.stream().flatMap(gap -> gap.reasons().stream()).distinct().toList();
    }
}
