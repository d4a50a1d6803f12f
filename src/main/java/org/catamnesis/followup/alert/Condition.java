package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a rule looks for. Pure: the same chart, numbers and day give the same findings. */
interface Condition {
    List<Finding> findings(AlertRule rule, AlertCase patient);

    /** The next day on which it may find something else although nothing new came; empty when time alone changes nothing. */
    default Optional<LocalDate> lookAgain(AlertRule rule, AlertCase patient) {
        return Optional.empty();
    }
}
