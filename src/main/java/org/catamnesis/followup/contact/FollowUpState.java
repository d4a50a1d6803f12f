package org.catamnesis.followup.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether the clinic follows a patient. Who has no state on record is followed. */
public enum FollowUpState {
    ACTIVE,
    /** Cannot be reached; the clinic keeps trying. */
    LOST,
    /** Another centre follows the patient. */
    TRANSFERRED,
    /** Does not want to be followed. */
    DECLINED,
    /** There is nothing more to follow. */
    ENDED;

    /** Whether what is due is still the clinic's to see to. */
    public boolean followed() {
        return this == ACTIVE || this == LOST;
    }

    /** Why a patient may come to be so, the most usual first. */
    public List<FollowUpReason> reasons() {
        return Arrays.stream(FollowUpReason.values())
                .filter(reason -> reason.state() == this)
                .toList();
    }

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static FollowUpState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
