package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.language.Messages;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;

/** The list of a day: read in the background, filtered where it stands, and what was ticked in it. */
final class TodayModel {
    /** From so many lines in sight on, the screen offers to narrow the list. */
    static final int MANY = 400;

    enum State {
        LOADING,
        FAILED,
        /** There is nothing to do at all. */
        NOTHING,
        NOTHING_MATCHES,
        READY
    }

    private final Desk desk;
    private final Rooms rooms;
    private final Latest reading;
    private final ObjectProperty<TodayFilter> filter = new SimpleObjectProperty<>(TodayFilter.ALL);
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<TodayFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TodayRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<String>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private LocalDate day;
    /** Whether it is today's, however long the window stays open. */
    private boolean follows = true;

    private boolean onlyDue;
    private Map<WorkState, Integer> counts = Map.of();
    private int later;
    private List<TodayLine> shown = List.of();

    TodayModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        reading = desk.tasks().latest();
        day = today();
        filter.subscribe(_ -> sift());
        typed.subscribe(_ -> sift());
    }

    ObjectProperty<TodayFilter> filter() {
        return filter;
    }

    /** What somebody typed to find a patient, or what is to be done. */
    StringProperty typed() {
        return typed;
    }

    /** Null before the first list was read. */
    ReadOnlyObjectProperty<TodayFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TodayRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The keys of the lines that were ticked, in the order in which they were. */
    ReadOnlyObjectProperty<Set<String>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Why the list could not be read. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    /** The day whose list is in sight. */
    LocalDate day() {
        return day;
    }

    /** Whether only what falls on the day itself is in sight. */
    boolean onlyDue() {
        return onlyDue;
    }

    /** How many lines there are of a state, for the organ and patients that are in sight. */
    int count(WorkState of) {
        return counts.getOrDefault(of, 0);
    }

    /** How many lines are out of sight until a day to come. */
    int later() {
        return later;
    }

    /** The lines in sight, what presses most first. */
    List<TodayLine> shown() {
        return shown;
    }

    /** The list of another day. */
    void look(LocalDate other, boolean onlyThatDay) {
        onlyDue = onlyThatDay;
        boolean same = day.equals(other);
        day = other;
        follows = other.equals(today());
        ticked.set(Set.of());
        if (same) sift();
        else load();
    }

    /** Reads the list anew, after midnight the new day's; what is in sight stays until it is there. */
    void load() {
        if (follows) day = today();
        LocalDate of = day;
        Messages messages = desk.words().messages().get();
        reading.run(() -> TodayFacts.read(rooms, of, messages))
                .onSuccess(read -> {
                    problem.set(null);
                    facts.set(read);
                    sift();
                })
                .onProblem(failed -> {
                    problem.set(failed);
                    state.set(State.FAILED);
                })
                .start();
    }

    /** Takes lines out of sight at once that something was done about. */
    void drop(List<TodayLine> done) {
        if (facts.get() == null) return;
        facts.set(facts.get().without(done.stream().map(TodayLine::key).collect(Collectors.toSet())));
        sift();
    }

    private void sift() {
        TodayFacts read = facts.get();
        if (read == null) return;
        TodayFilter now = filter.get();
        String text = typed.get().strip().toLowerCase(Locale.ROOT);
        Set<Long> found = found(text);
        Map<WorkState, Integer> counted = new EnumMap<>(WorkState.class);
        List<TodayLine> sight = new ArrayList<>();
        int away = 0;
        for (TodayLine line : read.lines()) {
            if (!now.ofWhom(line) || !onDay(line)) continue;
            if (line.laterThan(read.day())) away++;
            else counted.merge(line.item().state(), 1, Integer::sum);
            if (!now.shows(line, read.day())) continue;
            if (!text.isEmpty() && !found.contains(line.item().patientId()) && !line.says(text)) continue;
            sight.add(line);
        }
        counts = counted;
        later = away;
        shown = List.copyOf(sight);
        Set<String> left = new LinkedHashSet<>(ticked.get());
        left.retainAll(sight.stream().map(TodayLine::key).collect(Collectors.toSet()));
        if (left.size() != ticked.get().size()) ticked.set(left);
        rows.set(new TodayRows(desk.words()).of(sight, now.grouping()));
        boolean none = read.lines().isEmpty() || now.all() && text.isEmpty() && !onlyDue && sight.isEmpty();
        state.set(!sight.isEmpty() ? State.READY : none ? State.NOTHING : State.NOTHING_MATCHES);
    }

    private boolean onDay(TodayLine line) {
        return !onlyDue || day.equals(line.item().due());
    }

    private Set<Long> found(String text) {
        if (text.isEmpty()) return Set.of();
        Set<Long> ids = new HashSet<>();
        for (Patient patient : rooms.directory().index().search(text)) ids.add(patient.id());
        return ids;
    }

    /** Ticks a line, or takes the tick away. */
    void tick(TodayLine line) {
        Set<String> now = new LinkedHashSet<>(ticked.get());
        if (!now.remove(line.key())) now.add(line.key());
        ticked.set(now);
    }

    /** Ticks a line that may be ticked already. */
    void tickToo(TodayLine line) {
        Set<String> now = new LinkedHashSet<>(ticked.get());
        now.add(line.key());
        ticked.set(now);
    }

    void tickAll() {
        ticked.set(shown.stream().map(TodayLine::key).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    void tickNone() {
        ticked.set(Set.of());
    }

    /** The ticked lines, or the one given where none is; in the order of the list. */
    List<TodayLine> chosen(TodayLine current) {
        if (ticked.get().isEmpty()) return current == null ? List.of() : List.of(current);
        return shown.stream().filter(line -> ticked.get().contains(line.key())).toList();
    }

    /** What a button of a line is about: the ticked lines where it is one of them, else it alone. */
    List<TodayLine> pressed(TodayLine line) {
        return line == null || ticked.get().contains(line.key()) ? chosen(line) : List.of(line);
    }

    /** All lines of a patient that are in sight, with what can be done about it in one call. */
    List<TodayLine> ofPatient(long patientId) {
        return facts.get() == null
                ? List.of()
                : facts.get().lines().stream()
                        .filter(line -> line.item().patientId() == patientId)
                        .toList();
    }
}
