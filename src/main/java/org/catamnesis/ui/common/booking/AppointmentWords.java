package org.catamnesis.ui.common.booking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.ui.common.Words;

/** Appointments in words. */
public final class AppointmentWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final Words words;
    private final Map<String, ProtocolSeries> series = new HashMap<>();

    public AppointmentWords(Words words) {
        this.words = words;
    }

    /** Learns the names of what appointments are for. */
    public void learn(ProtocolLibrary library) {
        for (KeptProtocol kept : library.all())
            kept.protocol().ifPresent(protocol -> protocol.series().forEach(one -> series.put(one.key(), one)));
    }

    /** Such as {@code Tue}. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, words.language().locale());
    }

    /** Such as {@code 2026-09-22 Tue 08:30}. */
    public String when(Slot slot) {
        return slot.day() + " " + weekday(slot.day()) + " " + time(slot);
    }

    public String time(Slot slot) {
        return TIME.format(slot.start());
    }

    /** What it is for: the names of its series, else its kind. */
    public String purpose(List<String> covers, String kind) {
        return covers.isEmpty() ? kind(kind) : series(covers);
    }

    public String kind(String code) {
        return words.now("appointment.kind-" + code);
    }

    /** The names of series, those that no protocol has any more by their keys. */
    public String series(Collection<String> keys) {
        return keys.stream().map(this::series).collect(Collectors.joining(words.now("appointment.and")));
    }

    private String series(String key) {
        ProtocolSeries known = series.get(key);
        return known == null ? key : known.name(words.language());
    }

    public String state(AppointmentState state) {
        return words.now("appointment.state-" + state.code());
    }

    /** What speaks against a time, what weighs most first. */
    public String clash(Clash clash) {
        return words.now("appointment.clash-" + clash.code());
    }

    public String clashes(Collection<Clash> clashes) {
        return clashes.stream().map(this::clash).collect(Collectors.joining(words.now("appointment.and")));
    }

    /** How many are booked into a time, of how many; nothing where there is no limit. */
    public String load(int used, ClinicHours hours) {
        return hours == null ? "" : used + "/" + hours.perSlot();
    }
}
