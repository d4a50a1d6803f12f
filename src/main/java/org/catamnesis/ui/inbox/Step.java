package org.catamnesis.ui.inbox;

/** What Enter has led to. */
enum Step {
    /** The cursor went to the next row that wants a look. */
    MOVED,
    PATIENT_CONFIRMED,
    /** Nobody is chosen. */
    PATIENT_WANTED,
    /** Something stands in the way of the rows. */
    ANSWER_WANTED,
    /** A row lacks a value, or the day of its sample. */
    CELL_WANTED,
    /** Rows that would enter the record have not stood on the screen yet. */
    MORE_TO_SEE,
    ACCEPTING
}
