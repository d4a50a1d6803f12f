package org.catamnesis.ui.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.followup.encounter.CheckedVitals;
import org.catamnesis.followup.encounter.Encounter;
import org.catamnesis.followup.encounter.OrderLine;
import org.catamnesis.followup.encounter.VisitNotes;
import org.catamnesis.followup.encounter.VitalCheck;
import org.catamnesis.followup.encounter.VitalField;
import org.catamnesis.followup.encounter.VitalResults;
import org.catamnesis.lab.LabResult;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.TypedDate;

/** The visit that is being written down: why, what was measured, noted and ordered. */
final class VisitFormModel {
    /** What keeps the visit from being finished. */
    enum Obstacle {
        NONE(""),
        DAY_WRONG("visit.day-wrong"),
        DAY_IN_FUTURE("visit.day-in-future"),
        AFTER_DEATH("visit.after-death"),
        REASON_MISSING("visit.reason-missing"),
        VITAL_WRONG("visit.vital-wrong"),
        /** Something is doubtful; asked again, it is kept. */
        DOUBT("visit.doubt");

        private final String key;

        Obstacle(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    private final Clock clock;
    private final VitalCheck check;
    private final VitalResults results;
    private final VisitNotes notes;
    private final StringProperty day = new SimpleStringProperty("");
    private final ObjectProperty<VisitKind> kind = new SimpleObjectProperty<>(VisitKind.OUTPATIENT);
    private final ObjectProperty<VisitReason> reason = new SimpleObjectProperty<>();
    private final Map<VitalField, StringProperty> vitals = new EnumMap<>(VitalField.class);
    private final StringProperty note = new SimpleStringProperty("");
    private final ObservableList<OrderLine> lines = FXCollections.observableArrayList();
    private final ObservableSet<String> panels = FXCollections.observableSet(new LinkedHashSet<>());
    private final ObservableSet<String> singles = FXCollections.observableSet(new LinkedHashSet<>());
    private final ReadOnlyObjectWrapper<Obstacle> obstacle = new ReadOnlyObjectWrapper<>(Obstacle.NONE);
    private final ReadOnlyObjectWrapper<CheckedVitals> checked =
            new ReadOnlyObjectWrapper<>(new CheckedVitals(List.of(), List.of()));
    private VisitRead read;
    private boolean touched;

    VisitFormModel(Clock clock, VitalCheck check, VitalResults results, VisitNotes notes) {
        this.clock = clock;
        this.check = check;
        this.results = results;
        this.notes = notes;
        for (VitalField field : VitalField.values()) {
            StringProperty typed = new SimpleStringProperty("");
            typed.subscribe(() -> changed());
            vitals.put(field, typed);
        }
        List.of(day, note).forEach(text -> text.subscribe(() -> changed()));
        List.of(kind, reason).forEach(choice -> choice.subscribe(() -> changed()));
        clear();
    }

    private void changed() {
        touched = true;
        obstacle.set(Obstacle.NONE);
        if (read != null) checked.set(check.of(typed(), read.results(), at().orElseGet(this::now)));
    }

    private Map<VitalField, String> typed() {
        Map<VitalField, String> typed = new EnumMap<>(VitalField.class);
        vitals.forEach((field, text) -> typed.put(field, text.get()));
        return typed;
    }

    StringProperty day() {
        return day;
    }

    ObjectProperty<VisitKind> kind() {
        return kind;
    }

    /** Null while nobody has said. */
    ObjectProperty<VisitReason> reason() {
        return reason;
    }

    StringProperty vital(VitalField field) {
        return vitals.get(field);
    }

    StringProperty note() {
        return note;
    }

    /** What the protocol asks for, the due first. */
    ObservableList<OrderLine> lines() {
        return lines;
    }

    /** Keys of the series that are ordered. */
    ObservableSet<String> panels() {
        return panels;
    }

    /** Codes of what is ordered beside them. */
    ObservableSet<String> singles() {
        return singles;
    }

    ReadOnlyObjectProperty<Obstacle> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CheckedVitals> checked() {
        return checked.getReadOnlyProperty();
    }

    VisitNotes notes() {
        return notes;
    }

    /** What is known of the patient now; a form that nobody has touched follows it. */
    void show(VisitRead now) {
        read = now;
        boolean untouched = !touched;
        Set<String> before = Set.copyOf(panels);
        lines.setAll(now.orders());
        if (untouched) {
            day.set(LocalDate.now(clock).toString());
            suggest();
            touched = false;
        } else {
            panels.retainAll(before);
        }
        checked.set(check.of(typed(), now.results(), at().orElseGet(this::now)));
    }

    /** What was ordered today is not ordered again unasked, and a visit that is written down already not begun anew. */
    private void suggest() {
        panels.clear();
        if (read.visitToday().isPresent()) return;
        read.appointment()
                .flatMap(one -> VisitKind.ofWord(one.kind()))
                .filter(one -> one == VisitKind.IMAGING || one == VisitKind.PROCEDURE)
                .ifPresent(kind::set);
        lines.stream()
                .filter(OrderLine::due)
                .map(line -> line.item().series().key())
                .forEach(panels::add);
        if (reason.get() == null && (read.appointment().isPresent() || read.anythingDue()))
            reason.set(VisitReason.ROUTINE);
    }

    /** Empties the form for the next visit. */
    void clear() {
        day.set(LocalDate.now(clock).toString());
        kind.set(VisitKind.OUTPATIENT);
        reason.set(null);
        vitals.values().forEach(text -> text.set(""));
        note.set("");
        panels.clear();
        singles.clear();
        touched = false;
    }

    void order(OrderLine line, boolean wanted) {
        touched = true;
        if (wanted) panels.add(line.item().series().key());
        else panels.remove(line.item().series().key());
    }

    void order(String analyte, boolean wanted) {
        touched = true;
        if (wanted) singles.add(analyte);
        else singles.remove(analyte);
    }

    /** Codes of everything that is ordered, none twice. */
    List<String> orders() {
        Set<String> all = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> panels.contains(line.item().series().key()))
                .forEach(line -> all.addAll(line.analytes()));
        all.addAll(singles);
        return new ArrayList<>(all);
    }

    /** Whether the day that is typed lies before the first transplant; it is kept all the same. */
    boolean beforeTransplant() {
        return read != null
                && TypedDate.parse(day.get())
                        .flatMap(on -> read.firstGraft().filter(on::isBefore))
                        .isPresent();
    }

    /** The visit as it stands; empty while something is in the way, which {@link #obstacle()} then names. */
    Optional<Encounter> toFinish() {
        boolean confirmed = obstacle.get() == Obstacle.DOUBT;
        Obstacle found = look();
        if (found == Obstacle.DOUBT && confirmed) found = Obstacle.NONE;
        obstacle.set(found);
        return found == Obstacle.NONE ? Optional.of(encounter()) : Optional.empty();
    }

    private Obstacle look() {
        Optional<LocalDate> on = TypedDate.parse(day.get());
        if (on.isEmpty()) return Obstacle.DAY_WRONG;
        if (on.get().isAfter(LocalDate.now(clock))) return Obstacle.DAY_IN_FUTURE;
        if (read.death().filter(on.get()::isAfter).isPresent()) return Obstacle.AFTER_DEATH;
        if (reason.get() == null) return Obstacle.REASON_MISSING;
        if (checked.get().refused()) return Obstacle.VITAL_WRONG;
        return checked.get().remarks().isEmpty() ? Obstacle.NONE : Obstacle.DOUBT;
    }

    private Encounter encounter() {
        LocalDate on = TypedDate.parse(day.get()).orElseThrow();
        boolean today = on.equals(LocalDate.now(clock));
        var kept = read.appointment(on).orElse(null);
        String said = notes.untouched(note.get()) ? null : note.get().strip();
        List<LabResult> measured =
                results.of(read.patient(), checked.get().readings(), today ? now() : on.atStartOfDay(), today);
        return new Encounter(
                new Visit(
                        0,
                        read.patient(),
                        on,
                        kept == null ? null : kept.day(),
                        kind.get().code(),
                        true,
                        said,
                        reason.get(),
                        kept == null ? null : kept.id(),
                        orders()),
                measured,
                kept);
    }

    private Optional<LocalDateTime> at() {
        return TypedDate.parse(day.get()).map(on -> on.equals(LocalDate.now(clock)) ? now() : on.atStartOfDay());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Everything typed; empty for a form that nobody has touched. */
    Draft unsaved() {
        Draft draft = new Draft();
        if (!touched) return draft;
        draft.put("day", day.get()).put("kind", kind.get().code());
        draft.put("reason", reason.get() == null ? null : reason.get().code()).put("note", note.get());
        vitals.forEach((field, text) -> draft.put(field.code(), text.get()));
        return draft.put("panels", String.join(",", panels)).put("singles", String.join(",", singles));
    }

    void resume(Draft draft) {
        if (draft.isEmpty()) return;
        day.set(draft.get("day").orElse(""));
        draft.get("kind").flatMap(VisitKind::ofWord).ifPresent(kind::set);
        reason.set(draft.get("reason").map(VisitReason::ofCode).orElse(null));
        note.set(draft.get("note").orElse(""));
        vitals.forEach((field, text) -> text.set(draft.get(field.code()).orElse("")));
        panels.clear();
        draft.get("panels").map(joined -> List.of(joined.split(","))).ifPresent(panels::addAll);
        singles.clear();
        draft.get("singles").map(joined -> List.of(joined.split(","))).ifPresent(singles::addAll);
        touched = true;
    }
}
