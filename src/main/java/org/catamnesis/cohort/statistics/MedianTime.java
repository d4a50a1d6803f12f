package org.catamnesis.cohort.statistics;

import java.util.List;
import java.util.function.Function;

/**
 * When half had the event, with the times at which the curve's limits reach a half (Brookmeyer and Crowley 1982); null
 * where that never happens. A curve that lies level at one half gives the middle of that stretch.
 */
public record MedianTime(Double value, Double lower, Double upper) {
    private static final double TOLERANCE = 1.4901161193847656e-8;

    public static MedianTime of(List<SurvivalStep> curve) {
        return new MedianTime(
                reached(curve, SurvivalStep::survival),
                reached(curve, SurvivalStep::lower),
                reached(curve, SurvivalStep::upper));
    }

    private static Double reached(List<SurvivalStep> curve, Function<SurvivalStep, Double> height) {
        Double level = null;
        for (SurvivalStep step : curve) {
            Double now = height.apply(step);
            if (now == null && step.survival() > 0) continue;
            if (level != null && now != null && now >= 0.5 - TOLERANCE && step.events() == 0) continue;
            if (level != null) return (level + step.time()) / 2;
            if (now == null) return null;
            if (now < 0.5 - TOLERANCE) return step.time();
            if (now <= 0.5 + TOLERANCE) level = step.time();
        }
        return level == null ? null : (level + curve.getLast().time()) / 2;
    }
}
