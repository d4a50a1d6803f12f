package org.catamnesis.report.row;

/** What a column of a report holds. */
enum ColumnRole {
    NUMBER,
    NAME,
    /** Whose result a line is, in a list over several patients. */
    PERSON,
    CODE,
    VALUE,
    UNIT,
    RANGE,
    /** The lower end of an interval whose ends have a column each. */
    LOW,
    HIGH,
    FLAG,
    PREVIOUS,
    METHOD,
    SPECIMEN,
    OTHER
}
