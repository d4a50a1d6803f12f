package org.catamnesis.cohort;

import java.time.LocalDate;
import org.catamnesis.cohort.privacy.Traits;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;

/** Somebody in a cohort; {@code birthYear} is null when unknown and {@code index} is the transplant that is day 0. */
public record Member(long patientId, Sex sex, Integer birthYear, Transplant index) {

    /** The age that is reached in the year of the index event, or null: day and month of birth stay sealed. */
    public Integer age() {
        int years = birthYear == null ? -1 : index.day().getYear() - birthYear;
        return years < 0 ? null : years;
    }

    /** Days since the index event. */
    public long day(LocalDate date) {
        return date.toEpochDay() - index.day().toEpochDay();
    }

    public Traits traits() {
        return new Traits(sex.code(), age(), index.day().getYear());
    }
}
