package org.catamnesis.followup.alert;

import java.util.Locale;

/** What has become of an alert. */
public enum AlertState {
    RAISED,
    /** Somebody has seen it and said why that is enough. */
    ACKNOWLEDGED,
    /** Put off until a day. */
    SNOOZED,
    /** Somebody says that the rule was wrong here. */
    DISMISSED,
    /** What raised it is no longer so. */
    CLEARED;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static AlertState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
