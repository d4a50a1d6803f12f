package org.catamnesis.patient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One graft. {@code donorType} is {@code deceased-brain}, {@code deceased-cardiac}, {@code deceased} (how is not known), {@code living} or null; what else is
 * known of the donor and the operation is in {@code details}, which is never null.
 */
public record Transplant(
        long id,
        long patientId,
        Organ organ,
        int graftNumber,
        LocalDate day,
        String donorType,
        TransplantDetails details) {

    /** One of which nothing more is known. */
    public Transplant(long id, long patientId, Organ organ, int graftNumber, LocalDate day, String donorType) {
        this(id, patientId, organ, graftNumber, day, donorType, TransplantDetails.NONE);
    }

    /** The same before the discharge. */
    public Transplant staying() {
        return new Transplant(id, patientId, organ, graftNumber, day, donorType, details.undischarged());
    }

    /** Days since the operation, which is day 0; negative before it. */
    public long dayOf(LocalDate other) {
        return ChronoUnit.DAYS.between(day, other);
    }
}
