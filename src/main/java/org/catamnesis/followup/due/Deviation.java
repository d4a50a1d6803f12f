package org.catamnesis.followup.due;

import java.time.LocalDate;
import org.catamnesis.followup.protocol.Rhythm;

/**
 * A series kept differently for one patient from a day on.
 *
 * @param rhythm null for not at all
 * @param until last day, null for ever
 */
public record Deviation(String series, Rhythm rhythm, LocalDate from, LocalDate until) {
    boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
