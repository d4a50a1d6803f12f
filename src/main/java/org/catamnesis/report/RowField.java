package org.catamnesis.report;

/** The cells of a row that a person may correct. */
public enum RowField {
    NAME,
    VALUE,
    UNIT,
    RANGE,
    FLAG,
    ANALYTE,
    COLLECTED
}
