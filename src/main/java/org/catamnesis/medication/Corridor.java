package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.patient.Transplant;

/**
 * What one patient's drug level was to reach, day by day: the rule for the graft, the drug's form and what was taken
 * beside it, or the target that a doctor set for this patient, which wins. Days without either stay gaps.
 *
 * @param analyte the level, as its code in the catalogue
 * @param steps in the order of time, never overlapping
 */
public record Corridor(String analyte, List<Step> steps) {

    /** Who says so. */
    public enum Origin {
        /** A doctor, for this patient. */
        OVERRIDE,
        /** Content that the site approved. */
        APPROVED,
        /** Content that ships with the workstation and that nobody here approved yet. */
        EXAMPLE
    }

    /**
     * One target while it is in force.
     *
     * @param from the first day
     * @param to the last day, null while it goes on
     * @param source the rule's source; of a patient's own target the doctor's reason, or null
     */
    public record Step(
            String analyte,
            LocalDate from,
            LocalDate to,
            double low,
            double high,
            String unit,
            Origin origin,
            String source) {
        public boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /** Whether it was set for this patient and not by the protocol. */
        public boolean override() {
            return origin == Origin.OVERRIDE;
        }

        /** The same target in other words. */
        public Step in(DisplayUnits.Limits limits) {
            return new Step(analyte, from, to, limits.low(), limits.high(), limits.unit(), origin, source);
        }

        private Step between(LocalDate first, LocalDate last) {
            return new Step(analyte, first, last, low, high, unit, origin, source);
        }
    }

    public Corridor {
        steps = List.copyOf(steps);
    }

    /** The corridor of one level, from all that decides it. {@code grafts} are in the order of their days. */
    public static Corridor of(
            String analyte,
            TargetRules rules,
            List<Transplant> grafts,
            List<Dosing> dosings,
            List<TargetOverride> overrides) {
        CorridorChoice choice = new CorridorChoice(analyte, rules, grafts, dosings, overrides);
        List<LocalDate> days = new ArrayList<>(new TreeSet<>(choice.turns()));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate from = days.get(i);
            LocalDate to = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : null;
            choice.on(from).ifPresent(step -> append(steps, step.between(from, to)));
        }
        return new Corridor(analyte, steps);
    }

    private static void append(List<Step> steps, Step next) {
        Step last = steps.isEmpty() ? null : steps.getLast();
        boolean same = last != null
                && next.from().minusDays(1).equals(last.to())
                && Objects.equals(last.between(null, null), next.between(null, null));
        if (same) steps.set(steps.size() - 1, last.between(last.from(), next.to()));
        else steps.add(next);
    }

    /** The target on this day; empty in a gap. */
    public Optional<Step> on(LocalDate day) {
        return steps.stream().filter(step -> step.inForceOn(day)).findFirst();
    }
}
