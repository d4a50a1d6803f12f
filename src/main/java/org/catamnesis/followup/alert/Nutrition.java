package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** NUTR: low body mass index, weight lost within months, low albumin. */
record Nutrition() implements Condition {
    private static final String WEIGHT = "WT";
    private static final String HEIGHT = "HT";
    private static final int ADULT = 18;

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        List<Finding> found = new ArrayList<>(new LimitRule().findings(rule, patient));
        Threshold lost = rule.threshold("weight-lost");
        List<Reading> weights =
                patient.readings(WEIGHT, "kg").stream().filter(Reading::exact).toList();
        Run.newest(rule, WEIGHT, weights, upTo -> lost(rule, lost, upTo)).ifPresent(found::add);
        if (found.stream().noneMatch(finding -> finding.subject().equals("BMI"))) {
            List<Reading> heights = patient.readings(HEIGHT, "cm");
            if (!heights.isEmpty())
                Run.newest(rule, "BMI", weights, upTo -> thin(rule, upTo.getLast(), heights.getLast()))
                        .filter(_ -> patient.results("BMI").isEmpty())
                        .ifPresent(found::add);
        }
        // The bound of the body mass index is that of adults.
        if (!adult(patient)) found.removeIf(finding -> finding.subject().equals("BMI"));
        return found;
    }

    private static boolean adult(AlertCase patient) {
        LocalDate birth = patient.chart().patient().demographics().birthDate();
        return birth == null || !birth.plusYears(ADULT).isAfter(patient.today());
    }

    private static Optional<Sign> lost(AlertRule rule, Threshold lost, List<Reading> weights) {
        Reading last = weights.getLast();
        LocalDate from = last.day().minusDays(Math.round(rule.number("weight-days")));
        return weights.stream()
                .filter(reading -> !reading.day().isBefore(from))
                .max(Comparator.comparingDouble(Reading::value))
                .filter(most -> most.value() > 0 && lost.met(100 * (1 - last.value() / most.value())))
                .map(most -> Sign.of(
                        lost.severity(),
                        AlertFacts.of(
                                "weight-lost",
                                Figures.printed(most),
                                most.day(),
                                Figures.printed(last),
                                Figures.tenths(100 * (1 - last.value() / most.value()))),
                        most,
                        last));
    }

    private static Optional<Sign> thin(AlertRule rule, Reading weight, Reading height) {
        double metres = height.value() / 100;
        double index = weight.value() / (metres * metres);
        return AlertRule.gravest(rule.of("BMI"), limit -> limit.met(index))
                .map(limit -> Sign.of(
                        limit.severity(),
                        AlertFacts.of(
                                "limit",
                                Figures.analyte("BMI"),
                                Figures.tenths(index) + " kg/m²",
                                limit.is().sign() + " " + Figures.number(limit.value()) + " kg/m²"),
                        weight,
                        height));
    }
}
