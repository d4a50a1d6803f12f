package org.catamnesis.report.row;

/** What a label at the head or foot of a report announces. */
public enum LabelRole {
    PATIENT,
    SEX,
    AGE,
    AGESEX,
    BIRTH,
    MRN,
    COLLECTED,
    RECEIVED,
    REPORTED,
    /** A day without saying of what. */
    DAY,
    /** When the test was asked for; the sample was taken then or later. */
    ORDERED,
    SPECIMEN,
    LASTDOSE,
    DOSE
}
