package org.catamnesis.lab;

/** Why no line joins a result to the one before. */
public enum SeriesBreak {
    /** A result between them counts something else, such as copies instead of international units. */
    UNIT("series.break-unit"),
    METHOD("series.break-method"),
    SPECIMEN("series.break-specimen"),
    /** One is a trough level and the other is not. */
    TIMING("series.break-timing"),
    /** Nothing was detected between them. */
    NOT_DETECTED("series.break-not-detected"),
    /** Longer apart than the analyte's line may bridge. */
    GAP("series.break-gap");

    private final String key;

    SeriesBreak(String key) {
        this.key = key;
    }

    /** Its message key. */
    public String key() {
        return key;
    }
}
