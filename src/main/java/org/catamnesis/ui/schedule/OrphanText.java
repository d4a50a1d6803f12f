package org.catamnesis.ui.schedule;

import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.ui.common.Words;

/** Which appointments a change would leave without a clinic: how many, and the first of them. */
final class OrphanText {
    private static final int SHOWN = 3;

    private OrphanText() {}

    static String of(Words words, List<Appointment> orphans) {
        if (orphans.isEmpty()) return "";
        String first = orphans.stream()
                .limit(SHOWN)
                .map(one -> one.day() + " " + one.slot().start().toLocalTime())
                .collect(Collectors.joining(words.now("appointment.and")));
        String more = orphans.size() > SHOWN ? first + " …" : first;
        return "▲ " + words.now("schedule.orphans", orphans.size(), more);
    }
}
