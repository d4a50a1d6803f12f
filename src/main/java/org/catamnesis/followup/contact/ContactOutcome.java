package org.catamnesis.followup.contact;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What came of an attempt. */
public enum ContactOutcome {
    /** The patient, or who looks after the patient, was spoken to. */
    REACHED(true, 0),
    /** Was spoken to and asks to be called another time. */
    CALL_BACK(true, 1),
    /** Somebody will pass it on, or a recording was left. */
    LEFT_WORD(false, 2),
    NO_ANSWER(false, 1),
    WRONG_NUMBER(false, 1),
    /** A message or letter went out; whether it was read is not known. */
    SENT(false, 7),
    /** A letter came back, or a message was not delivered. */
    RETURNED(false, 1),
    /** Was reached and does not want to come or to be called. */
    REFUSED(true, 0);

    private final boolean reached;
    private final int retryDays;

    ContactOutcome(boolean reached, int retryDays) {
        this.reached = reached;
        this.retryDays = retryDays;
    }

    /** When one usually tries again after it; empty where there is nothing to try again. */
    public Optional<LocalDate> usualNext(LocalDate today) {
        return retryDays == 0 ? Optional.empty() : Optional.of(today.plusDays(retryDays));
    }

    /** Whether the clinic knows now that the patient is there. */
    public boolean reached() {
        return reached;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ContactOutcome ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
