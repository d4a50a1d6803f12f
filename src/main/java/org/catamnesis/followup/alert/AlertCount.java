package org.catamnesis.followup.alert;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many alerts there are of each severity. */
public record AlertCount(Map<Severity, Integer> bySeverity) {
    public static AlertCount of(Collection<RaisedAlert> alerts) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        alerts.forEach(alert -> counts.merge(alert.severity(), 1, Integer::sum));
        return new AlertCount(counts);
    }

    public int total() {
        return bySeverity.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Empty for none at all. */
    public Optional<Severity> gravest() {
        return bySeverity.keySet().stream().max(java.util.Comparator.naturalOrder());
    }
}
