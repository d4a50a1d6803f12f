package org.catamnesis.exchange;

import java.time.LocalDate;

/**
 * The patient that a record number stands for. {@code birth} is null when it is not known from the files; {@code bad} says
 * that the patient's own row was refused, so that there is nobody to give anything to.
 */
record PatientRef(long id, boolean onFile, LocalDate birth, boolean bad) {

    /** Refuses a day on which the patient was not yet born. */
    void requireBorn(String column, LocalDate day) throws BadCell {
        if (birth != null && day != null && day.isBefore(birth)) throw new BadCell(column, Reason.BEFORE_BIRTH);
    }
}
