package org.catamnesis.cohort.omop;

import java.time.LocalDate;
import org.catamnesis.cohort.tidy.ToldRow;

/** A year of birth from the age that is told, never from a birth date. */
final class BirthYear {
    /** Stands for an age that is not told, because the model asks for a year: nobody takes it for a real one. */
    static final long NOT_TOLD = 1800;

    /** From this age on all are born in one year. */
    private static final long OLDEST = 90;

    private BirthYear() {}

    /** The year of day 0 less the exact age, or less the middle of the band of ages. */
    static long of(ToldRow row, LocalDate day0) {
        Long age = row.whole("age_at_index");
        if (age == null) age = middle(row.text("age_band") == null ? row.text("age_at_index") : row.text("age_band"));
        return age == null ? NOT_TOLD : day0.getYear() - Math.min(age, OLDEST);
    }

    private static Long middle(String band) {
        if (band == null) return null;
        String[] ends = band.split("-");
        if (band.endsWith("+")) return OLDEST;
        if (!ends[0].matches("\\d+")) return null;
        return (Long.parseLong(ends[0]) + Long.parseLong(ends[ends.length - 1])) / 2;
    }
}
