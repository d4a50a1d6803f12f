package org.catamnesis.plot;

import java.util.List;

/** A target corridor that moves with time, in steps; gaps between the steps stay gaps. */
public record Band(String name, List<Step> steps) {
    /** No corridor. */
    public static final Band NONE = new Band("", List.of());

    /**
     * What was in force from one time to another.
     *
     * @param from time as {@link PlotTime}; infinite where it has no beginning
     * @param to time as {@link PlotTime}; infinite where it has no end
     * @param low NaN for none
     * @param high NaN for none
     * @param override set for this patient, not by the protocol
     * @param label the limits in words, {@code 6–10}
     */
    public record Step(double from, double to, double low, double high, boolean override, String label) {
        boolean drawable() {
            return to > from && (Double.isFinite(low) || Double.isFinite(high)) && !(low > high);
        }
    }

    public Band {
        steps = steps.stream().filter(Step::drawable).toList();
    }
}
