package org.catamnesis.ui.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.timeline.Timeline;
import org.catamnesis.followup.timeline.TimelineCourse;
import org.catamnesis.followup.timeline.TimelineEntry;
import org.catamnesis.followup.timeline.TimelineLane;
import org.catamnesis.patient.Transplant;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.Viewport;
import org.catamnesis.plot.course.CourseItem;
import org.catamnesis.plot.course.CourseView;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Words;

/** The timeline of one patient: what happened, which kinds are wanted, what is in view and what is in hand. */
final class TimelineModel {
    /** What the section shows. */
    enum State {
        LOADING,
        EMPTY,
        READY,
        FAILED
    }

    private final Words words;
    private final Clock clock;
    private final CourseSight sight = new CourseSight();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ObservableList<TimelineEntry> inView = FXCollections.observableArrayList();
    private final Set<TimelineLane> shown = EnumSet.allOf(TimelineLane.class);
    private PatientChart chart;
    private List<TimelineEntry> entries = List.of();

    TimelineModel(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
        words.messages().subscribe(_ -> draw());
        sight.view().subscribe(_ -> list());
    }

    CourseSight sight() {
        return sight;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** What happened in the period that is shown, the newest first. */
    ObservableList<TimelineEntry> inView() {
        return inView;
    }

    void show(PatientChart newChart) {
        chart = newChart;
        draw();
        state.set(entries.isEmpty() ? State.EMPTY : State.READY);
    }

    void failed() {
        state.set(State.FAILED);
    }

    /** The kinds of which there are entries, in the order of their lanes. */
    List<TimelineLane> kinds() {
        return java.util.Arrays.stream(TimelineLane.values())
                .filter(kind -> entries.stream().anyMatch(entry -> entry.lane() == kind))
                .toList();
    }

    boolean shows(TimelineLane kind) {
        return shown.contains(kind);
    }

    void show(TimelineLane kind, boolean wanted) {
        if (wanted ? shown.add(kind) : shown.remove(kind)) draw();
    }

    /** The entry in hand. */
    Optional<TimelineEntry> held() {
        CourseItem item = sight.held().get();
        return item == null ? Optional.empty() : entry(item);
    }

    Optional<TimelineEntry> entry(CourseItem item) {
        return entries.stream()
                .filter(entry -> TimelineCourse.key(entry).equals(item.key()))
                .findFirst();
    }

    /** Takes an entry of the list in hand. */
    void hold(TimelineEntry entry) {
        sight.reveal(sight.find(TimelineCourse.key(entry)));
    }

    /** To the next entry (1) or the one before (-1) of what is shown; begins at the newest. */
    void step(int by) {
        List<TimelineEntry> all =
                entries.stream().filter(entry -> shows(entry.lane())).toList();
        if (all.isEmpty()) return;
        int at = held().map(all::indexOf).orElse(by > 0 ? all.size() - 2 : all.size());
        hold(all.get(Math.clamp(at + by, 0, all.size() - 1)));
    }

    /** Where an entry can be seen whole. */
    Place place(TimelineEntry entry) {
        return switch (entry.lane()) {
            case DOCUMENTS ->
                entry.missed() ? new Place.Document(entry.id()) : new Place.Source(entry.id(), 1, 0, 0, 0, 0);
            case DOSES -> new Place.Patient(chart.patient().id(), "medication");
            case OPERATIONS, ADMISSIONS, REJECTIONS, BIOPSIES, INFECTIONS, EVENTS, VISITS ->
                new Place.Patient(chart.patient().id(), "record");
        };
    }

    /** The day, counted from the newest graft of that day too; {@code D−12} before the first. */
    String when(LocalDate day) {
        if (chart == null) return day.toString();
        List<Transplant> grafts = chart.transplants();
        return grafts.stream()
                .filter(graft -> !graft.day().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> grafts.stream().findFirst())
                .map(graft -> day + "  " + PlotTime.sinceTransplant(PlotTime.of(day), PlotTime.of(graft.day())))
                .orElse(day.toString());
    }

    /** What the pointer or the hand is at, in words. */
    String readOut() {
        if (sight.view().get() == null) return "";
        double cursor = sight.cursor().get();
        if (Double.isNaN(cursor)) return words.now("timeline.hint");
        boolean onHeld = held().isPresent() && cursor == sight.held().get().from();
        return onHeld ? held().map(this::sentence).orElse("") : when(PlotTime.day(cursor));
    }

    String sentence(TimelineEntry entry) {
        String until = entry.to() == null
                ? entry.ongoing() ? " – " : ""
                : entry.to().equals(entry.from()) ? "" : " – " + entry.to();
        return when(entry.from()) + until + "  ·  " + words.now(entry.lane().key()) + "  ·  " + entry.text();
    }

    String period() {
        CourseView view = sight.view().get();
        return view == null
                ? ""
                : PlotTime.day(view.viewport().from()) + " – "
                        + PlotTime.day(view.viewport().to());
    }

    private void draw() {
        if (chart == null) return;
        LocalDate today = LocalDate.now(clock);
        entries = new Timeline(chart, words.messages().get()).entries();
        sight.show(new TimelineCourse(entries, words.messages().get(), today).of(shown, axis()));
        list();
    }

    private TimeAxis axis() {
        return chart.newestGraft()
                .map(graft -> TimeAxis.calendarFirst(PlotTime.of(graft.day())))
                .orElse(TimeAxis.calendar());
    }

    private void list() {
        CourseView view = sight.view().get();
        if (view == null || chart == null) return;
        Viewport period = view.viewport();
        LocalDate today = LocalDate.now(clock);
        inView.setAll(entries.reversed().stream()
                .filter(entry -> shows(entry.lane()))
                .filter(entry ->
                        PlotTime.of(entry.from()) <= period.to() && PlotTime.of(entry.end(today)) + 1 >= period.from())
                .toList());
    }
}
