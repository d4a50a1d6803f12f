package org.catamnesis.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.catamnesis.exchange.Moment.NoMoment;

/** How the cells of one file are read: the moment that counts as now, and the mapping. */
record Reading(LocalDateTime now, ZoneId zone, ColumnMapping mapping, DateTimeFormatter pattern) {

    static Reading of(Clock clock, ColumnMapping mapping) {
        return new Reading(LocalDateTime.now(clock), clock.getZone(), mapping, mapping.pattern());
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    Moment moment(String text) throws NoMoment {
        return pattern == null ? Moment.parse(text, zone) : Moment.parse(text, pattern);
    }
}
