package org.catamnesis.lab;

/** Whether a series shows a course, and if not, why. */
public enum SeriesState {
    NO_RESULTS("series.state-no-results"),
    /** There are results, but none with a number in this unit. */
    NO_NUMBERS("series.state-no-numbers"),
    ONE_RESULT("series.state-one-result"),
    /** Several numbers, no two of which may be joined. */
    NOT_COMPARABLE("series.state-not-comparable"),
    TREND("series.state-trend");

    private final String key;

    SeriesState(String key) {
        this.key = key;
    }

    /** Its message key. */
    public String key() {
        return key;
    }
}
