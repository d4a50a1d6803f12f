package org.catamnesis.lab.index;

import java.util.Locale;

/** How far in time the results of one calculation may lie apart. Which one a formula allows is general practice [K]. */
public enum Nearness {
    /** The same time of collection. */
    SAME_DRAW(0),
    /** Tubes of one morning: the same day. */
    SAME_DAY(0),
    WITHIN_30_DAYS(30),
    WITHIN_90_DAYS(90),
    /** The last one up to that day, however old: the height of an adult. */
    LAST_KNOWN(Integer.MAX_VALUE);

    private final int daysBefore;

    Nearness(int daysBefore) {
        this.daysBefore = daysBefore;
    }

    /** How many days before the first result it may have been measured. */
    public int daysBefore() {
        return daysBefore;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
