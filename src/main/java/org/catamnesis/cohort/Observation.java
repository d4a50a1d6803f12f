package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.Objects;

/**
 * From when to when a study looks at somebody.
 *
 * @param censoring where the time ends of those without an event
 * @param closing the last day whose data are used, or null for all
 * @param washoutDays in so many days before the index event there is no other transplant; 0 for no such rule
 * @param minimumDays who was followed for less and neither died nor lost the graft is left out; 0 for no such rule
 */
public record Observation(Censoring censoring, LocalDate closing, int washoutDays, int minimumDays) {
    /** Everything that is recorded, until the last contact. */
    public static final Observation ALL = new Observation(Censoring.LAST_CONTACT, null, 0, 0);

    public Observation {
        Objects.requireNonNull(censoring);
        if (washoutDays < 0 || minimumDays < 0) throw new IllegalArgumentException("days");
        if (censoring == Censoring.CLOSING_DATE && closing == null) throw new IllegalArgumentException("closing date");
    }

    /** Whether what happened on this day is used. */
    public boolean sees(LocalDate day) {
        return closing == null || day == null || !day.isAfter(closing);
    }

    /**
     * The last day of somebody's time, counted from the index event and never below 0. It is always a day on which
     * something was recorded: days from the index event to a closing date that is known would give its real day.
     *
     * @param lastContact the last day on which anything was recorded
     * @param death the day of death, or null
     * @param loss the first day without the graft, or null
     */
    long end(Member member, long lastContact, Long death, Long loss) {
        long end = switch (censoring) {
            case LAST_CONTACT -> lastContact;
            case CLOSING_DATE -> death == null ? Math.min(member.day(closing), lastContact) : death;
            case GRAFT_LOSS -> loss == null ? lastContact : Math.min(loss, lastContact);
        };
        return Math.max(0, end);
    }
}
