package org.catamnesis.patient;

import java.time.LocalDate;

/**
 * An ICD-10 code with the day it was made, or null, and its name in the words of who made it, which is free text and
 * sealed, or null.
 */
public record Diagnosis(long id, long patientId, LocalDate day, String code, String name) {

    /** One that has no words of its own. */
    public Diagnosis(long id, long patientId, LocalDate day, String code) {
        this(id, patientId, day, code, null);
    }
}
