package org.catamnesis.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One graft. {@code donorType} is {@code deceased-brain}, {@code deceased-cardiac}, {@code living} or null. */
public record Transplant(long id, long patientId, Organ organ, int graftNumber, LocalDate day, String donorType) {

    /** Days since the operation, which is day 0; negative before it. */
    public long dayOf(LocalDate other) {
        return ChronoUnit.DAYS.between(day, other);
    }
}
