package org.catamnesis.followup.contact;

import java.util.Locale;

/** What came of an attempt. */
public enum ContactOutcome {
    /** The patient, or who looks after the patient, was spoken to. */
    REACHED(true),
    /** Was spoken to and asks to be called another time. */
    CALL_BACK(true),
    /** Somebody will pass it on, or a recording was left. */
    LEFT_WORD(false),
    NO_ANSWER(false),
    WRONG_NUMBER(false),
    /** A message or letter went out; whether it was read is not known. */
    SENT(false),
    /** A letter came back, or a message was not delivered. */
    RETURNED(false),
    /** Was reached and does not want to come or to be called. */
    REFUSED(true);

    private final boolean reached;

    ContactOutcome(boolean reached) {
        this.reached = reached;
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
