package org.catamnesis.report;

/** Where a row stands in its review. */
public enum RowState {
    /** Enters the record when the document is accepted. */
    READY,
    /** Something speaks against it; a person has to look. */
    DOUBTFUL,
    /** Its name is not known; a person has to look, and may name its analyte. */
    UNMAPPED,
    /** A value or the day of the sample is missing, without which it is no result. */
    INCOMPLETE,
    /** The clinic wants its value typed a second time, and it was not or differently. */
    SECOND_ENTRY,
    /** The record has it already; it is not added again. */
    ON_FILE,
    /** A person said that it is no result. */
    REJECTED;

    /** Whether a person has to do something about it. */
    public boolean open() {
        return this == DOUBTFUL || this == UNMAPPED || this == INCOMPLETE || this == SECOND_ENTRY;
    }
}
