package org.catamnesis.followup.calendar;

import java.util.Locale;
import org.catamnesis.language.Problem;

/** What speaks against an appointment at a time; what weighs most first. */
public enum Clash {
    PAST(Problem.APPOINTMENT_IN_PAST),
    /** The patient has died or is not followed here any more. */
    ENDED(Problem.PATIENT_NOT_FOLLOWED),
    CLOSED(Problem.DAY_CLOSED),
    SAME_TIME(Problem.PATIENT_BOOKED_THEN),
    FULL(Problem.SLOT_FULL),
    OUTSIDE_HOURS(Problem.OUTSIDE_CLINIC_HOURS),
    /** The patient comes on that day anyway. */
    SAME_DAY(null);

    private final Problem problem;

    Clash(Problem problem) {
        this.problem = problem;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What refuses it; null where it is only worth saying. */
    public Problem problem() {
        return problem;
    }

    /** Whether somebody may say that it is meant. */
    public boolean overbookable() {
        return this == FULL || this == OUTSIDE_HOURS;
    }
}
