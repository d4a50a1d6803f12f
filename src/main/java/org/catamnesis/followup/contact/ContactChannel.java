package org.catamnesis.followup.contact;

import java.util.List;
import java.util.Locale;

/** How somebody got in touch. */
public enum ContactChannel {
    CALL,
    MESSAGE,
    LETTER,
    /** Somebody went there, or the patient came by without an appointment. */
    VISIT;

    /** What may come of it, the most usual first. */
    public List<ContactOutcome> outcomes(boolean incoming) {
        if (incoming) return List.of(ContactOutcome.REACHED, ContactOutcome.CALL_BACK, ContactOutcome.REFUSED);
        return switch (this) {
            case CALL ->
                List.of(
                        ContactOutcome.REACHED,
                        ContactOutcome.NO_ANSWER,
                        ContactOutcome.LEFT_WORD,
                        ContactOutcome.CALL_BACK,
                        ContactOutcome.WRONG_NUMBER,
                        ContactOutcome.REFUSED);
            case MESSAGE, LETTER ->
                List.of(ContactOutcome.SENT, ContactOutcome.RETURNED, ContactOutcome.REACHED, ContactOutcome.REFUSED);
            case VISIT ->
                List.of(
                        ContactOutcome.REACHED,
                        ContactOutcome.NO_ANSWER,
                        ContactOutcome.LEFT_WORD,
                        ContactOutcome.REFUSED);
        };
    }

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ContactChannel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
