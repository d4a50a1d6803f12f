package org.catamnesis.followup.signing;

import java.util.Locale;

/** What has become of a task. */
public enum TaskState {
    OPEN,
    /** Told to the patient, who has repeated it back. */
    DONE,
    /** Not to be done, for a reason. */
    DROPPED;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static TaskState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
