package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.booking.AppointmentWords;

/** What is said of the days in sight. */
record RangeWords(Words words, AppointmentWords names, ScheduleFacts facts) {
    String range(Span span, LocalDate day) {
        return switch (span) {
            case DAY -> day + " " + names.weekday(day);
            case WEEK ->
                facts.days().getFirst() + " – "
                        + facts.days().getLast().toString().substring(5);
            case MONTH -> day.toString().substring(0, 7);
        };
    }

    String counts() {
        return words.now(
                "schedule.counts",
                facts.count(AppointmentState.BOOKED),
                facts.count(AppointmentState.ARRIVED),
                facts.count(AppointmentState.SEEN),
                facts.count(AppointmentState.MISSED));
    }

    /** Empty where nothing is. */
    String amiss() {
        long clashing = facts.shown().stream()
                .filter(one -> !facts.clashes(one).isEmpty())
                .count();
        return clashing == 0 ? "" : "▲ " + words.now("schedule.clashes", clashing);
    }
}
