package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.Visit;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.SupplyCourse;

/** SUPPLY: what was handed out of a drug that is taken ends before the next visit, or within days. */
record SupplyEnds() implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Optional<LocalDate> visit = nextVisit(patient);
        return last(patient).stream()
                .flatMap(supply -> sign(rule, patient.today(), visit, supply).stream()
                        .map(sign -> Run.finding(rule, supply.drug(), sign, since(rule, visit, supply))))
                .toList();
    }

    @Override
    public Optional<LocalDate> lookAgain(AlertRule rule, AlertCase patient) {
        return last(patient).stream()
                .flatMap(supply -> List.of(soon(rule, supply), supply.lastDay().plusDays(stale(rule) + 1)).stream())
                .filter(day -> day.isAfter(patient.today()))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate soon(AlertRule rule, DrugSupply supply) {
        return supply.lastDay().minusDays(Math.round(rule.number("days-left")));
    }

    /** Since when: the day it became urgent, or the day it was handed out when it never lasted to the visit. */
    private static LocalDate since(AlertRule rule, Optional<LocalDate> visit, DrugSupply supply) {
        return visit.filter(day -> supply.lastDay().isBefore(day))
                .map(_ -> supply.day())
                .orElse(soon(rule, supply));
    }

    /** The supply of each drug in the regimen that lasts longest. */
    private static List<DrugSupply> last(AlertCase patient) {
        List<String> taken = patient.chart().regimenOn(patient.today()).stream()
                .map(Dosing::drug)
                .toList();
        return patient.chart().supplies().stream()
                .filter(supply -> taken.contains(supply.drug())
                        && !supply.missed()
                        && !supply.day().isAfter(patient.today()))
                .collect(Collectors.groupingBy(DrugSupply::drug, java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(supplies -> supplies.stream()
                        .max(Comparator.comparing(DrugSupply::lastDay))
                        .orElseThrow())
                .map(supply -> lasting(patient, supply))
                .toList();
    }

    /** As long as it lasts with what was left of those before, at the doses that were prescribed. */
    private static DrugSupply lasting(AlertCase patient, DrugSupply last) {
        LocalDate ends = SupplyCourse.of(
                        last.drug(), patient.chart().supplies(), patient.chart().dosings(), patient.today())
                .runsOut();
        if (ends == null || ends.isBefore(last.day())) return last;
        int days = (int) ChronoUnit.DAYS.between(last.day(), ends) + 1;
        return new DrugSupply(
                last.id(),
                last.patientId(),
                last.drug(),
                last.formulation(),
                last.day(),
                last.quantity(),
                last.unit(),
                days);
    }

    private static Optional<LocalDate> nextVisit(AlertCase patient) {
        return patient.chart().visits().stream()
                .map(Visit::day)
                .filter(day -> day.isAfter(patient.today()))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Sign> sign(AlertRule rule, LocalDate today, Optional<LocalDate> visit, DrugSupply supply) {
        Threshold left = rule.threshold("days-left");
        long days = ChronoUnit.DAYS.between(today, supply.lastDay());
        if (-days > stale(rule)) return Optional.empty();
        String drug = Figures.drug(supply.drug());
        if (left.met(days))
            return Optional.of(new Sign(
                    left.severity(),
                    AlertFacts.of(days < 0 ? "supply-ended" : "supply-ends", drug, supply.lastDay()),
                    List.of(supply.id())));
        return visit.filter(day -> supply.lastDay().isBefore(day))
                .map(day -> new Sign(
                        rule.threshold("before-visit").severity(),
                        AlertFacts.of("supply-before-visit", drug, supply.lastDay(), day),
                        List.of(supply.id())));
    }

    private static long stale(AlertRule rule) {
        return Math.round(rule.number("forget-after"));
    }
}
