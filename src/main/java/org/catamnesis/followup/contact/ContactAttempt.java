package org.catamnesis.followup.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * One attempt to get in touch, by the clinic or by the patient.
 *
 * @param change the change that made its newest row
 * @param at when it took place
 * @param incoming whether the patient, or somebody around, got in touch
 * @param about lines of the worklist by name, such as {@code series:core-lab}; empty for something else
 * @param nextOn when to try again, null for no day
 * @param person who was spoken to; null where nobody was, or in a list of the whole clinic
 * @param note null for none, or in a list of the whole clinic
 * @param by who recorded it
 */
public record ContactAttempt(
        long id,
        long patientId,
        long change,
        LocalDateTime at,
        ContactChannel channel,
        boolean incoming,
        List<String> about,
        ContactOutcome outcome,
        LocalDate nextOn,
        String person,
        String note,
        String by) {
    /** The newest first. */
    public static final Comparator<ContactAttempt> NEWEST_FIRST = Comparator.comparing(ContactAttempt::at)
            .thenComparing(ContactAttempt::id)
            .reversed();

    public ContactAttempt {
        about = List.copyOf(about);
    }

    /** One of the clinic's that is to be recorded, without words. */
    public static ContactAttempt out(
            long patientId, LocalDateTime at, ContactChannel channel, List<String> about, ContactOutcome outcome) {
        return new ContactAttempt(0, patientId, 0, at, channel, false, about, outcome, null, null, null, null);
    }

    /** The same with when to try again. */
    public ContactAttempt next(LocalDate day) {
        return new ContactAttempt(id, patientId, change, at, channel, incoming, about, outcome, day, person, note, by);
    }

    /** The same with who was spoken to and what was said. */
    public ContactAttempt said(String who, String words) {
        return new ContactAttempt(id, patientId, change, at, channel, incoming, about, outcome, nextOn, who, words, by);
    }

    /** Whether the clinic knows since then that the patient is there. */
    public boolean reached() {
        return incoming || outcome.reached();
    }
}
