package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the clinic sees patients: its hours and the days on which it is closed. */
public record ClinicCalendar(List<ClinicHours> hours, List<ClosedDay> entries) {
    public ClinicCalendar {
        hours = List.copyOf(hours);
        entries = List.copyOf(entries);
    }

    public ClosedDays closed() {
        return new ClosedDays(entries);
    }

    /** What takes place on that day, in the order of the day; nothing on a closed one. */
    public List<ClinicHours> on(LocalDate day) {
        if (closed().isClosed(day)) return List.of();
        return hours.stream()
                .filter(one -> one.isOn(day))
                .sorted(Comparator.comparing(ClinicHours::start).thenComparing(ClinicHours::line))
                .toList();
    }

    /** By its line; empty for null and for hours that were taken away. */
    public Optional<ClinicHours> line(Long line) {
        return hours.stream().filter(one -> line != null && one.line() == line).findFirst();
    }
}
