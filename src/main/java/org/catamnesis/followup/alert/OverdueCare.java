package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;

/** OVERDUE: the core laboratory or the visit of an approved protocol beyond its window, whether it was missed or never booked. */
record OverdueCare() implements Condition {
    /** Keys of the series that it is about; those of every protocol that ships. */
    private static final Set<String> SERIES = Set.of("core-lab", "visit");

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Threshold days = rule.threshold("days");
        return asked(patient)
                .filter(item -> item.state() == DueState.OVERDUE || item.state() == DueState.MISSED)
                .filter(item ->
                        days.met(patient.today().toEpochDay() - item.to().toEpochDay()))
                .map(item -> finding(rule, days, item))
                .toList();
    }

    private static Finding finding(AlertRule rule, Threshold days, DueItem item) {
        String key = item.series().key();
        // No number that grows from day to day: the alert would have to be written again every morning.
        AlertFacts facts = item.last() == null
                ? AlertFacts.of("overdue-never-" + key, item.due(), item.to())
                : AlertFacts.of("overdue-" + key, item.due(), item.to(), item.last());
        return Run.finding(
                rule,
                key,
                new Sign(days.severity(), facts, List.of()),
                item.to().plusDays(1));
    }

    @Override
    public Optional<LocalDate> lookAgain(AlertRule rule, AlertCase patient) {
        long days = (long) rule.number("days") + 1;
        return asked(patient)
                .map(item -> item.state() == DueState.BOOKED
                        ? item.booked().day().plusDays(1)
                        : item.to().plusDays(days))
                .filter(day -> day.isAfter(patient.today()))
                .min(Comparator.naturalOrder());
    }

    private static java.util.stream.Stream<DueItem> asked(AlertCase patient) {
        return patient.due().stream()
                .filter(item -> SERIES.contains(item.series().key()));
    }
}
