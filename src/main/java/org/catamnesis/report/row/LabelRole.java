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
    SPECIMEN,
    LASTDOSE,
    DOSE
}
