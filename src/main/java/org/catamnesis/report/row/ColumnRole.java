package org.catamnesis.report.row;

/** What a column of a report holds. */
enum ColumnRole {
    NUMBER,
    NAME,
    CODE,
    VALUE,
    UNIT,
    RANGE,
    FLAG,
    PREVIOUS,
    METHOD,
    SPECIMEN,
    OTHER
}
