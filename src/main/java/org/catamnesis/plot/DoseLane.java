package org.catamnesis.plot;

import java.util.List;

/** The doses of one medication over time, drawn as steps below a panel. */
public record DoseLane(String name, List<Step> steps) {
    /** No lane. */
    public static final DoseLane NONE = new DoseLane("", List.of());

    /**
     * One dose.
     *
     * @param from time as {@link PlotTime}
     * @param to time as {@link PlotTime}; infinite while it goes on
     * @param amount a day, in any unit that is the same for the whole lane; 0 while paused
     * @param label the dose in words, {@code 2 mg q12h}
     */
    public record Step(double from, double to, double amount, String label) {
        boolean drawable() {
            return to > from && Double.isFinite(amount) && amount >= 0;
        }
    }

    public DoseLane {
        steps = steps.stream().filter(Step::drawable).toList();
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    double highest() {
        return steps.stream().mapToDouble(Step::amount).max().orElse(0);
    }
}
