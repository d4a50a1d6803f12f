package org.catamnesis.ui.patients;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.ui.common.Words;

/**
 * When a patient comes next, for the first visit or the first blood test of the protocol.
 *
 * @param from first day of the window of what is due first, {@code to} the last one; both null where nothing is
 * @param booked whether it is an appointment; otherwise it is the day on which a visit or a blood test is due
 */
record Next(LocalDate day, LocalDate from, LocalDate to, boolean booked) {
    /** Null where nothing is booked or due. */
    static Next of(List<Appointment> appointments, List<DueItem> due, LocalDate today) {
        Optional<DueItem> first = Stream.of(LineKind.VISIT, LineKind.LAB)
                .flatMap(kind -> due.stream()
                        .filter(item -> item.series().kind() == kind)
                        .limit(1))
                .filter(item -> item.state() != DueState.PAUSED)
                .min(Comparator.comparing(DueItem::due));
        LocalDate from = first.map(DueItem::from).orElse(null);
        LocalDate to = first.map(DueItem::to).orElse(null);
        return appointments.stream()
                .filter(one -> one.state().open() && !one.day().isBefore(today))
                .map(one -> new Next(one.day(), from, to, true))
                .findFirst()
                .or(() -> first.map(item -> new Next(item.due(), from, to, false)))
                .orElse(null);
    }

    String text(Words words, LocalDate today) {
        String key = booked ? "patient.next-visit" : day.isBefore(today) ? "patient.due-since" : "patient.next-due";
        String when = words.now(key, day.toString());
        return from == null ? when : words.now("patient.next-window", when, monthAndDay(from), monthAndDay(to));
    }

    private static String monthAndDay(LocalDate one) {
        return one.toString().substring(5);
    }
}
