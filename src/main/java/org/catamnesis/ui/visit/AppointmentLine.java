package org.catamnesis.ui.visit;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.booking.AppointmentWords;

/** An appointment on one line. */
final class AppointmentLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final Words words;
    private final AppointmentWords names;

    AppointmentLine(Words words, ProtocolLibrary library) {
        this.words = words;
        names = new AppointmentWords(words);
        names.learn(library);
    }

    /** Day, time and what for. */
    String text(Appointment one) {
        return when(one) + "  " + purpose(one);
    }

    String when(Appointment one) {
        return names.when(one.slot());
    }

    String purpose(Appointment one) {
        return names.purpose(one.covers(), one.kind());
    }

    String state(Appointment one) {
        return names.state(one.state());
    }

    /** How today's stands. */
    String today(Appointment one) {
        String at = time(one.slot().start().toLocalTime());
        return one.arrivedAt() == null
                ? words.now("visit.booked-at", at)
                : words.now("visit.arrived-at", time(one.arrivedAt().toLocalTime()), at);
    }

    private static String time(LocalTime at) {
        return TIME.format(at);
    }
}
