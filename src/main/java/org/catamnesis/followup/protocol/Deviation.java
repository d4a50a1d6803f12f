package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One series of the protocol kept differently for a patient.
 *
 * @param series its key
 * @param rhythm null for not at all
 * @param untilDay last day; null for ever
 * @param reason free text; null where it was not read
 * @param at when it was written, {@code by} whom; null for what is not written yet
 */
public record Deviation(
        long id,
        long patientId,
        String series,
        Rhythm rhythm,
        LocalDate fromDay,
        LocalDate untilDay,
        String reason,
        LocalDateTime at,
        String by) {
    /** One that is to be written; the store says who and when. */
    public static Deviation of(
            long patientId, String series, Rhythm rhythm, LocalDate fromDay, LocalDate untilDay, String reason) {
        return new Deviation(0, patientId, series, rhythm, fromDay, untilDay, reason, null, null);
    }

    /** From so many months on nobody would notice that a patient is not asked for any more. */
    public static final int MOST_MONTHS = 24;

    /** Whether more than {@link #MOST_MONTHS} lie between two. */
    public boolean tooRare() {
        return switch (rhythm) {
            case null -> false;
            case Rhythm.EveryDays(int days) -> days > 731;
            case Rhythm.EveryMonths(int months) -> months > MOST_MONTHS;
            case Rhythm.Weekdays(var _, int weeks) -> weeks > 104;
            case Rhythm.OnDays _ -> false;
        };
    }

    /** Whether the series is not asked for at all longer than {@link #MOST_MONTHS}. */
    public boolean restsTooLong() {
        return rhythm == null && (untilDay == null || untilDay.isAfter(fromDay.plusMonths(MOST_MONTHS)));
    }

    public boolean holds(LocalDate on) {
        return !on.isBefore(fromDay) && (untilDay == null || !on.isAfter(untilDay));
    }
}
