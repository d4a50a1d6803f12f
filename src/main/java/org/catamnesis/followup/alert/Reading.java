package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.catamnesis.lab.Comparator;
import org.catamnesis.lab.LabResult;

/** A result as a number in the unit that a rule asks for; {@code bound} is null for an exact one. */
record Reading(LabResult result, double value, Comparator bound) {
    LocalDateTime at() {
        return result.sampling().collectedAt();
    }

    LocalDate day() {
        return at().toLocalDate();
    }

    boolean exact() {
        return bound == null;
    }

    /** Of one that is not exact: whether the true value is the bound or more. */
    boolean atLeast() {
        return bound != null && !bound.below();
    }

    /** Of one that is not exact: whether the true value is not the bound itself. */
    boolean open() {
        return bound == Comparator.LESS || bound == Comparator.GREATER;
    }
}
