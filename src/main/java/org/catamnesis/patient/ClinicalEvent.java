package org.catamnesis.patient;

import java.time.LocalDate;

/** Something that happened; all but kind and day may be null. {@code detail} is free text and sealed. */
public record ClinicalEvent(
        long id,
        long patientId,
        EventKind kind,
        String subtype,
        String grade,
        LocalDate day,
        LocalDate endDay,
        Boolean biopsyProven,
        String detail) {
    /** The same while it goes on. */
    public ClinicalEvent unended() {
        return new ClinicalEvent(id, patientId, kind, subtype, grade, day, null, biopsyProven, detail);
    }
}
