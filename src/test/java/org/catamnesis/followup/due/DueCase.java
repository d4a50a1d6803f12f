package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.RhythmText;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/** One invented patient and what a protocol asks of them. */
final class DueCase {
    private final List<Transplant> grafts = new ArrayList<>();
    private final List<ClinicalEvent> events = new ArrayList<>();
    private final Map<String, Set<LocalDate>> results = new HashMap<>();
    private final List<Attendance> visits = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<DrugTaken> drugs = new ArrayList<>();
    private final List<FollowedAs> followed = new ArrayList<>();
    private final List<DueFacts.Diagnosed> diagnoses = new ArrayList<>();
    private final Set<LocalDate> closed = new HashSet<>();
    private final List<ProtocolSeries> series = new ArrayList<>();

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    DueCase transplant(String day) {
        grafts.add(new Transplant(grafts.size() + 1L, 1, Organ.LIVER, grafts.size() + 1, day(day), null));
        return this;
    }

    DueCase event(EventKind kind, String from, String to) {
        events.add(new ClinicalEvent(
                events.size(), 1, kind, null, null, day(from), to == null ? null : day(to), null, null));
        return this;
    }

    DueCase measured(String analyte, String... days) {
        for (String day : days)
            results.computeIfAbsent(analyte, _ -> new HashSet<>()).add(day(day));
        return this;
    }

    /** The core laboratory with a tacrolimus trough, whole on each day. */
    DueCase labs(String... days) {
        for (String analyte : List.of("CREA", "ALT", "TBIL", "TAC")) measured(analyte, days);
        return this;
    }

    DueCase visited(String... days) {
        for (String day : days) visits.add(new Attendance(day(day), null, "outpatient", true));
        return this;
    }

    DueCase came(String kind, String day) {
        visits.add(new Attendance(day(day), null, kind, true));
        return this;
    }

    /** To an appointment that said what it was for. */
    DueCase cameFor(String kind, String day, String... covers) {
        visits.add(new Attendance(day(day), null, kind, true, List.of(covers)));
        return this;
    }

    DueCase missed(String day) {
        visits.add(new Attendance(day(day), day(day), "outpatient", false));
        return this;
    }

    DueCase appointment(String day, String state, String... covers) {
        bookings.add(new Booking(bookings.size() + 1L, day(day), state, "visit", Arrays.asList(covers)));
        return this;
    }

    DueCase agreed(String key, String rhythm, String from, String until) {
        deviations.add(Deviation.of(
                1,
                key,
                rhythm == null ? null : RhythmText.parse(rhythm),
                day(from),
                until == null ? null : day(until),
                null));
        return this;
    }

    DueCase takes(String level, String from, String to) {
        drugs.add(new DrugTaken("cni", level, day(from), to == null ? null : day(to)));
        return this;
    }

    DueCase state(FollowUpState state, String from) {
        followed.add(new FollowedAs(state, day(from)));
        return this;
    }

    DueCase diagnosed(String code) {
        diagnoses.add(new DueFacts.Diagnosed(code, null));
        return this;
    }

    DueCase closed(String... days) {
        for (String day : days) closed.add(day(day));
        return this;
    }

    /** Bands as {@code 0-30 everyDays 7 ±2}, or {@code @} before the rhythm for a grid. */
    DueCase asks(LineKind kind, String key, List<String> fulfilledBy, String condition, String... bands) {
        List<ProtocolBand> parsed = Arrays.stream(bands).map(DueCase::band).toList();
        series.add(new ProtocolSeries(key, kind, key, key, List.of(), condition, fulfilledBy, parsed));
        return this;
    }

    DueCase labSeries(String... bands) {
        return asks(LineKind.LAB, "core-lab", List.of("CREA", "ALT", "TBIL", "trough"), null, bands);
    }

    DueCase visitSeries(String... bands) {
        return asks(LineKind.VISIT, "visit", List.of(), null, bands);
    }

    DueCase bk(String... bands) {
        return asks(LineKind.LAB, "bk", List.of("BKV-DNA"), null, bands);
    }

    private static ProtocolBand band(String text) {
        String[] parts = text.split(" ", 2);
        String[] days = parts[0].split("-", 2);
        String rest = parts[1];
        Anchor anchor = rest.startsWith("@") ? Anchor.TRANSPLANT : Anchor.LAST_ACTUAL;
        int window = rest.contains("±") ? Integer.parseInt(rest.substring(rest.indexOf('±') + 1)) : 0;
        String rhythm = rest.replace("@", "").replaceAll("±.*", "").strip();
        Integer to = days[1].isEmpty() ? null : Integer.valueOf(days[1]);
        return new ProtocolBand(Integer.parseInt(days[0]), to, RhythmText.parse(rhythm), anchor, window, window, "");
    }

    DueFacts facts() {
        Map<String, int[]> days = new HashMap<>();
        results.forEach((analyte, on) -> days.put(
                analyte, on.stream().mapToInt(day -> (int) day.toEpochDay()).toArray()));
        return new DueFacts(
                grafts, events, new ResultDays(days), visits, bookings, deviations, drugs, followed, diagnoses);
    }

    List<DueItem> items(String on) {
        UnaryOperator<LocalDate> nextOpen = day -> IntStream.range(0, 60)
                .mapToObj(day::plusDays)
                .filter(one -> !closed.contains(one))
                .findFirst()
                .orElse(day);
        return new DueDates(new Protocol("p", "1", Organ.LIVER, "p", "p", "", series), nextOpen).on(day(on), facts());
    }

    /** Of the only series. */
    DueItem item(String on) {
        return items(on).getFirst();
    }

    /** {@code due 2026-01-12}, {@code overdue 2026-01-12}, ... and what is missing; {@code none} for nothing. */
    String on(String day) {
        List<DueItem> items = items(day);
        if (items.isEmpty()) return "none";
        DueItem item = items.getFirst();
        String missing = item.missing().isEmpty() ? "" : " without " + String.join(",", item.missing());
        return item.state().code() + " " + item.due() + missing;
    }
}
