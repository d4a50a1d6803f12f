package org.catamnesis.cohort.statistics;

import java.util.List;
import java.util.function.Function;

/**
 * When half had the event, with the times at which the curve's limits reach a half (Brookmeyer and Crowley 1982); null
 * where that never happens. A curve that lies level at one half gives the middle of that stretch, or its beginning where it
 * never falls lower: as R prints a {@code survfit}.
 */
public record MedianTime(Double value, Double lower, Double upper) {
    private static final double TOLERANCE = 1.4901161193847656e-8;

    public static MedianTime of(List<SurvivalStep> curve) {
        return new MedianTime(
                reached(curve, SurvivalStep::survival),
                reached(curve, SurvivalStep::lower),
                reached(curve, SurvivalStep::upper));
    }

    /** When the incidence reaches one half. */
    static MedianTime ofIncidence(List<IncidenceStep> curve) {
        return of(curve.stream()
                .map(step -> new SurvivalStep(
                        step.time(),
                        step.atRisk(),
                        step.events(),
                        step.censored(),
                        1 - step.incidence(),
                        step.standardError(),
                        step.upper() == null ? null : 1 - step.upper(),
                        step.lower() == null ? null : 1 - step.lower()))
                .toList());
    }

    private static Double reached(List<SurvivalStep> curve, Function<SurvivalStep, Double> height) {
        SurvivalStep first = null;
        for (SurvivalStep step : curve) {
            Double now = height.apply(step);
            if (now == null || now >= 0.5 + TOLERANCE) continue;
            if (first != null && now < height.apply(first)) return (first.time() + step.time()) / 2;
            if (first == null && now <= 0.5 - TOLERANCE) return step.time();
            if (first == null) first = step;
        }
        return first == null ? null : (Double) first.time();
    }
}
