package org.catamnesis.cohort.privacy;

/** What an export tells of calendar dates; relative days stand in every one that has rows. */
public enum DateTelling {
    NONE,
    /** Moved by the same number of days for everything of one patient. */
    SHIFTED,
    REAL
}
