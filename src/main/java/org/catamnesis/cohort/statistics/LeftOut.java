package org.catamnesis.cohort.statistics;

/** Why a row of a table is not counted; the first that fits. */
public enum LeftOut {
    NO_TIME,
    NO_EVENT,
    NO_GROUP,
    NO_ENTRY,
    NEGATIVE_TIME,
    ENTRY_AT_END,
    ENTRY_AFTER_END;

    /** Whether the table says something that cannot be, and not only too little. */
    public boolean isWrong() {
        return this == NEGATIVE_TIME || this == ENTRY_AFTER_END;
    }
}
