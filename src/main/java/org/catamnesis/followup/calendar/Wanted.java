package org.catamnesis.followup.calendar;

import java.time.LocalDate;

/**
 * Something a patient has to come for.
 *
 * @param series its key in the protocol
 * @param kind code of {@link org.catamnesis.followup.protocol.LineKind}
 * @param due on which day at best
 * @param from first day that counts as in time
 * @param to last such day
 */
public record Wanted(String series, String kind, LocalDate due, LocalDate from, LocalDate to) {
    /** As it can still be kept: what is late is wanted as soon as can be, within {@code grace} days. */
    Wanted from(LocalDate today, int grace) {
        if (!to.isBefore(today)) {
            LocalDate first = from.isBefore(today) ? today : from;
            return new Wanted(series, kind, due.isBefore(first) ? first : due, first, to);
        }
        return new Wanted(series, kind, today, today, today.plusDays(grace));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
