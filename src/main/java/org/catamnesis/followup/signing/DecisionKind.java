package org.catamnesis.followup.signing;

import java.util.Locale;

/** What a doctor decides about signed results. */
public enum DecisionKind {
    NO_CHANGE,
    DOSE_CHANGE,
    /** To be measured again by a day. */
    RECHECK,
    /** To be seen by a day. */
    COME_IN,
    /** To be seen by somebody else. */
    REFERRAL;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** With dashes, as in the keys of its words. */
    public String word() {
        return code().replace('_', '-');
    }

    public static DecisionKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether somebody has to do something because of it. */
    public boolean makesTask() {
        return this != NO_CHANGE;
    }
}
