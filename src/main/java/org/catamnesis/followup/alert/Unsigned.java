package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** UNSIGNED: results that nobody has signed for days. */
record Unsigned() implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Threshold days = rule.threshold("days");
        List<Map.Entry<Long, LocalDate>> late = patient.unsigned().entrySet().stream()
                .filter(entry ->
                        days.met(patient.today().toEpochDay() - entry.getValue().toEpochDay()))
                .sorted(Map.Entry.<Long, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .toList();
        if (late.isEmpty()) return List.of();
        LocalDate oldest = late.getFirst().getValue();
        Sign sign = new Sign(
                days.severity(),
                AlertFacts.of("unsigned", late.size(), oldest),
                late.stream().map(Map.Entry::getKey).toList());
        return List.of(Run.finding(rule, "", sign, oldest));
    }

    @Override
    public Optional<LocalDate> lookAgain(AlertRule rule, AlertCase patient) {
        long days = (long) rule.number("days") + 1;
        return patient.unsigned().values().stream()
                .map(day -> day.plusDays(days))
                .filter(day -> day.isAfter(patient.today()))
                .min(Comparator.naturalOrder());
    }
}
