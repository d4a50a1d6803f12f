package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules that act, put to a patient. */
public record AlertRules(List<AlertRule> rules) {
    public static final AlertRules NONE = new AlertRules(List.of());

    public AlertRules {
        rules = List.copyOf(rules);
    }

    /** All that they find in this patient on this day. Pure. */
    public List<Finding> findings(AlertCase patient) {
        return rules.stream()
                .flatMap(rule -> Conditions.of(rule.id()).stream()
                        .flatMap(condition -> condition.findings(rule, patient).stream()))
                .toList();
    }

    /** The next day on which they may find something else although nothing new came; empty when none can tell. */
    public Optional<LocalDate> lookAgain(AlertCase patient) {
        return rules.stream()
                .flatMap(rule -> Conditions.of(rule.id()).stream()
                        .flatMap(condition -> condition.lookAgain(rule, patient).stream()))
                .min(Comparator.naturalOrder());
    }
}
