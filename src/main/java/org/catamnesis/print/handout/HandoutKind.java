package org.catamnesis.print.handout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper that a patient takes along or gets by post. */
public enum HandoutKind {
    /** After a visit: when to come, what to take, whom to call. */
    SLIP,
    /** On discharge: the same with the stay and what to do and look out for at home. */
    GUIDANCE,
    /** Asks the patient to come. */
    INVITATION,
    /** After a visit that was missed. */
    REMINDER,
    /** Tells the newest results. */
    RESULTS,
    /** Tells another doctor about the patient. */
    REFERRAL;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HandoutKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Whether it is written from a template, on A4 only. */
    public boolean letter() {
        return ordinal() >= INVITATION.ordinal();
    }

    /** Whether it is a letter by which the patient is got in touch with. */
    public boolean toPatient() {
        return letter() && this != REFERRAL;
    }
}
