package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a drug is taken a day, in steps: what is taken at the same time is added up, what is taken every few days
 * counts with its share of each. Days without it are gaps.
 *
 * @param unit of all doses
 * @param steps in the order of time, never overlapping
 */
public record Exposure(String drug, String unit, List<Step> steps) {

    /**
     * One daily dose while it stays the same.
     *
     * @param formulation null when it is not known or several are taken at once
     * @param to the last day, null while it goes on
     */
    public record Step(LocalDate from, LocalDate to, double dailyDose, String formulation) {
        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        private boolean goesOnAs(Step next) {
            return next.from().minusDays(1).equals(to)
                    && next.dailyDose() == dailyDose
                    && Objects.equals(next.formulation(), formulation);
        }
    }

    public Exposure {
        steps = List.copyOf(steps);
    }

    /** All forms of a drug together, in the unit of its newest dose; doses that cannot be told in it are left out. */
    public static Exposure of(List<Dosing> dosings, String drug) {
        List<Dosing> its =
                dosings.stream().filter(dosing -> dosing.drug().equals(drug)).toList();
        String unit = its.stream()
                .max(Comparator.comparing(Dosing::startDay).thenComparing(Dosing::id))
                .map(Dosing::unit)
                .orElse("");
        List<Dosing> told = its.stream()
                .filter(dosing -> DoseUnits.convert(1, dosing.unit(), unit).isPresent())
                .toList();
        return new Exposure(drug, unit, steps(told, unit));
    }

    /** One form of it alone; null for doses whose form is not known. */
    public static Exposure of(List<Dosing> dosings, String drug, String formulation) {
        return of(
                dosings.stream()
                        .filter(dosing -> Objects.equals(dosing.formulation(), formulation))
                        .toList(),
                drug);
    }

    private static List<Step> steps(List<Dosing> dosings, String unit) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Dosing dosing : dosings) {
            turns.add(dosing.startDay());
            if (dosing.endDay() != null) turns.add(dosing.endDay().plusDays(1));
        }
        List<Step> steps = new ArrayList<>();
        for (LocalDate from : turns) {
            LocalDate next = turns.higher(from);
            List<Dosing> taken =
                    dosings.stream().filter(dosing -> dosing.inForceOn(from)).toList();
            if (!taken.isEmpty()) append(steps, step(taken, unit, from, next == null ? null : next.minusDays(1)));
        }
        return steps;
    }

    private static Step step(List<Dosing> taken, String unit, LocalDate from, LocalDate to) {
        double total = taken.stream()
                .mapToDouble(dosing -> DoseUnits.convert(dosing.dailyDose(), dosing.unit(), unit)
                        .orElseThrow())
                .sum();
        Set<String> forms = new HashSet<>();
        taken.forEach(dosing -> forms.add(dosing.formulation()));
        return new Step(from, to, total, forms.size() == 1 ? forms.iterator().next() : null);
    }

    private static void append(List<Step> steps, Step next) {
        if (!steps.isEmpty() && steps.getLast().goesOnAs(next)) {
            Step last = steps.removeLast();
            steps.add(new Step(last.from(), next.to(), last.dailyDose(), last.formulation()));
        } else {
            steps.add(next);
        }
    }

    /** What holds on this day; empty when it is not taken. */
    public Optional<Step> on(LocalDate day) {
        return steps.stream().filter(step -> step.holds(day)).findFirst();
    }

    /** The daily dose that a level drawn on this day follows from: that of the day before, or of the day it began. */
    public Optional<Step> before(LocalDate day) {
        return on(day.minusDays(1)).or(() -> on(day));
    }
}
