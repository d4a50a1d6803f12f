package org.catamnesis.followup.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.catamnesis.followup.protocol.LineKind;

/**
 * One time that a protocol asked for something.
 *
 * @param from first day of its window, {@code to} the last one
 * @param doneOn null for not done
 */
public record Occurrence(
        String series, LineKind kind, LocalDate due, LocalDate from, LocalDate to, LocalDate doneOn, Outcome outcome) {
    /** The month that it counts in: that of its due day. */
    public YearMonth month() {
        return YearMonth.from(due);
    }

    /** Days from the due day to when it was done; only for what was. */
    public int daysLate() {
        return (int) ChronoUnit.DAYS.between(due, doneOn);
    }
}
