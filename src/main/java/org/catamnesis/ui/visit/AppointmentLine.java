package org.catamnesis.ui.visit;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.ui.common.Words;

/** An appointment on one line. */
record AppointmentLine(Words words) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Day, time and what for. */
    String text(Appointment one) {
        return one.day() + " " + time(one.slot().start().toLocalTime()) + "  " + kind(one);
    }

    /** How today's stands. */
    String state(Appointment one) {
        String at = time(one.slot().start().toLocalTime());
        return one.arrivedAt() == null
                ? words.now("visit.booked-at", at)
                : words.now("visit.arrived-at", time(one.arrivedAt().toLocalTime()), at);
    }

    String kind(Appointment one) {
        return words.now("visit.line-" + LineKind.ofCode(one.kind()).code());
    }

    private static String time(LocalTime at) {
        return TIME.format(at);
    }
}
