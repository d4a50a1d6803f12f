package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule finds in a chart.
 *
 * @param subject what it is about where a rule looks at several things, such as an analyte's code; else empty
 * @param since the day from which on it is so without a break
 */
public record Finding(
        String rule,
        String version,
        String subject,
        Severity severity,
        LocalDate since,
        List<Long> inputs,
        AlertFacts facts) {
    public Finding {
        inputs = List.copyOf(inputs);
    }

    /** Tells the occasion from others of the same rule: {@code ALT@2026-06-01}. */
    String episode() {
        return subject + "@" + since;
    }
}
