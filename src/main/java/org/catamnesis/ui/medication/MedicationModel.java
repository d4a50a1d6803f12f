package org.catamnesis.ui.medication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.medication.TargetOverrideStore.Prescribed;
import org.catamnesis.medication.TargetRules;

/** What a patient takes, with one line chosen. */
final class MedicationModel {
    /** What the section shows. */
    enum State {
        LOADING,
        EMPTY,
        READY,
        FAILED
    }

    /** A chart and who set the targets in it. */
    record Loaded(PatientChart chart, Map<Long, Prescribed> prescribed) {}

    private final AnalyteCatalogue catalogue;
    private final TargetRules targets;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<List<RegimenLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<RegimenLine> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty stoppedToo = new SimpleBooleanProperty();
    private ResultGrades grades;
    private Map<Long, Prescribed> prescribed = Map.of();

    MedicationModel(AnalyteCatalogue catalogue, TargetRules targets, Clock clock) {
        this.catalogue = catalogue;
        this.targets = targets;
        this.clock = clock;
        stoppedToo.subscribe(_ -> write());
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RegimenLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Null when none is. */
    ObjectProperty<RegimenLine> chosen() {
        return chosen;
    }

    /** Whether drugs that are taken no more are shown too. */
    BooleanProperty stoppedToo() {
        return stoppedToo;
    }

    /** Null before it is loaded. */
    ResultGrades grades() {
        return grades;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** By whom and when an own target was set. */
    Optional<Prescribed> prescribed(long target) {
        return Optional.ofNullable(prescribed.get(target));
    }

    void show(Loaded loaded) {
        grades = new ResultGrades(loaded.chart(), catalogue, targets);
        prescribed = loaded.prescribed();
        write();
    }

    void failed() {
        state.set(State.FAILED);
    }

    private void write() {
        if (grades == null) return;
        String before = chosen.get() == null ? null : chosen.get().dosing().drug();
        List<RegimenLine> now = new RegimenLines(grades, today()).of(stoppedToo.get());
        lines.set(now);
        chosen.set(now.stream()
                .filter(line -> line.dosing().drug().equals(before))
                .findFirst()
                .orElse(now.isEmpty() ? null : now.getFirst()));
        state.set(now.isEmpty() ? State.EMPTY : State.READY);
    }
}
