package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.medication.Corridor.Origin;
import org.catamnesis.medication.Corridor.Step;
import org.catamnesis.patient.Transplant;

/** Which target counts on one day, and the days on which that may change. */
final class CorridorChoice {
    /** Given over a few days at the operation, they count as taken for as long as the graft does. */
    private static final Set<String> INDUCTION = Set.of("basiliximab", "antithymocyte-globulin");

    private final String analyte;
    private final TargetRules rules;
    private final Set<String> drugs;
    private final List<Transplant> grafts;
    private final List<Dosing> dosings;
    private final List<TargetOverride> overrides;

    CorridorChoice(
            String analyte,
            TargetRules rules,
            List<Transplant> grafts,
            List<Dosing> dosings,
            List<TargetOverride> overrides) {
        this.analyte = analyte;
        this.rules = rules;
        this.drugs = rules.drugs(analyte);
        this.grafts = grafts;
        this.dosings = dosings;
        this.overrides = overrides.stream()
                .filter(target -> drugs.contains(target.drug()) || measured(target.drug()))
                .toList();
    }

    /** Drugs without any rule may have a target of the patient's own. */
    private boolean measured(String drug) {
        return DrugCatalogue.shipped()
                .named(drug)
                .filter(known -> analyte.equals(known.level()))
                .isPresent();
    }

    /** The first days of all that may change the target. */
    Collection<LocalDate> turns() {
        Set<LocalDate> days = new HashSet<>();
        for (Transplant graft : grafts) {
            days.add(graft.day());
            for (TargetRule rule : rules.of(analyte, graft.organ())) {
                days.add(graft.day().plusDays(rule.fromDay()));
                if (rule.toDay() != null) days.add(graft.day().plusDays(rule.toDay() + 1L));
            }
        }
        overrides.forEach(target -> turn(days, target.fromDay(), target.untilDay()));
        if (rules.of(analyte).anyMatch(rule -> rule.demands() > 0))
            dosings.forEach(dosing -> turn(days, dosing.startDay(), dosing.endDay()));
        return days;
    }

    private static void turn(Set<LocalDate> days, LocalDate from, LocalDate to) {
        days.add(from);
        if (to != null) days.add(to.plusDays(1));
    }

    Optional<Step> on(LocalDate day) {
        return own(day).or(() -> graftOn(day).flatMap(graft -> rule(graft, day)));
    }

    /** Of two that overlap the one that was entered last. */
    private Optional<Step> own(LocalDate day) {
        return overrides.stream()
                .filter(target -> target.inForceOn(day))
                .max(Comparator.comparingLong(TargetOverride::id))
                .map(target -> new Step(
                        analyte,
                        day,
                        day,
                        target.low(),
                        target.high(),
                        target.unit(),
                        Origin.OVERRIDE,
                        target.reason()));
    }

    private Optional<Transplant> graftOn(LocalDate day) {
        return grafts.stream().filter(graft -> !graft.day().isAfter(day)).reduce((_, later) -> later);
    }

    private Optional<Step> rule(Transplant graft, LocalDate day) {
        Set<String> forms = taken(
                dosings.stream().filter(dosing -> drugs.contains(dosing.drug()) && dosing.inForceOn(day)),
                Dosing::formulation);
        Set<String> others = taken(dosings.stream().filter(dosing -> beside(dosing, graft, day)), Dosing::drug);
        Origin origin = rules.approved() ? Origin.APPROVED : Origin.EXAMPLE;
        return rules.of(analyte, graft.organ()).stream()
                .filter(rule -> rule.covers(graft.dayOf(day)) && rule.suits(forms, others))
                .max(Comparator.comparingInt(TargetRule::demands))
                .map(rule -> new Step(analyte, day, day, rule.low(), rule.high(), rule.unit(), origin, rule.source()));
    }

    private static boolean beside(Dosing dosing, Transplant graft, LocalDate day) {
        boolean induced = INDUCTION.contains(dosing.drug())
                && !dosing.startDay().isBefore(graft.day())
                && !dosing.startDay().isAfter(day);
        return induced || dosing.inForceOn(day);
    }

    private static Set<String> taken(Stream<Dosing> dosings, Function<Dosing, String> what) {
        return dosings.map(what).filter(code -> code != null).collect(Collectors.toSet());
    }
}
