package org.catamnesis.followup.contact;

import java.util.Locale;

/** Why the clinic follows a patient in another way from now on. */
public enum FollowUpReason {
    /** Was reached, came, or got in touch. */
    BACK(FollowUpState.ACTIVE),
    CAME_FROM_ELSEWHERE(FollowUpState.ACTIVE),
    CHANGED_MIND(FollowUpState.ACTIVE),
    /** The state before was a mistake. */
    MISTAKEN(FollowUpState.ACTIVE),
    /** After the clinic's number of attempts. */
    NOT_REACHED(FollowUpState.LOST),
    NO_ADDRESS(FollowUpState.LOST),
    STAYS_AWAY(FollowUpState.LOST),
    OTHER_CENTRE(FollowUpState.TRANSFERRED),
    MOVED_AWAY(FollowUpState.TRANSFERRED),
    BY_PATIENT(FollowUpState.DECLINED),
    BY_FAMILY(FollowUpState.DECLINED),
    DIED(FollowUpState.ENDED),
    GRAFT_LOST(FollowUpState.ENDED),
    PROGRAMME_OVER(FollowUpState.ENDED);

    private final FollowUpState state;

    FollowUpReason(FollowUpState state) {
        this.state = state;
    }

    public FollowUpState state() {
        return state;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static FollowUpReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
