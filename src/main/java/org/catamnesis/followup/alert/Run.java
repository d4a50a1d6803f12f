package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Signs that hold without a break up to the newest reading. */
final class Run {
    private Run() {}

    /** The newest reading's sign, since the first of the unbroken row of readings that gave one; given all up to each. */
    static Optional<Finding> newest(
            AlertRule rule, String subject, List<Reading> readings, Function<List<Reading>, Optional<Sign>> sign) {
        if (readings.isEmpty()) return Optional.empty();
        int last = readings.size();
        return sign.apply(readings).map(found -> {
            int first = last;
            while (first > 1 && sign.apply(readings.subList(0, first - 1)).isPresent()) first--;
            return finding(rule, subject, found, readings.get(first - 1).day());
        });
    }

    /**
     * Whether something began within the unbroken row of readings up to the newest that meet {@code within}; where it first
     * did. {@code begins} is given all readings up to each.
     */
    static Optional<LocalDate> begun(
            List<Reading> readings, Predicate<Reading> within, Predicate<List<Reading>> begins) {
        int first = readings.size();
        while (first > 0 && within.test(readings.get(first - 1))) first--;
        for (int i = first; i < readings.size(); i++) {
            if (begins.test(readings.subList(0, i + 1)))
                return Optional.of(readings.get(i).day());
        }
        return Optional.empty();
    }

    static Finding finding(AlertRule rule, String subject, Sign sign, LocalDate since) {
        return new Finding(rule.id(), rule.version(), subject, sign.severity(), since, sign.inputs(), sign.facts());
    }
}
