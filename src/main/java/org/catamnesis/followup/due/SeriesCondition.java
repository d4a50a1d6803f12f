package org.catamnesis.followup.due;

import java.util.List;

/** Whom a series concerns: everybody, or those with a diagnosis as in {@code HBV} or {@code HBV,HCC}. */
final class SeriesCondition {
    private SeriesCondition() {}

    static boolean holds(String condition, List<String> diagnoses) {
        return condition == null
                || condition.isBlank()
                || List.of(condition.split(",")).stream().map(String::strip).anyMatch(diagnoses::contains);
    }
}
