package org.catamnesis.ui.names;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.catamnesis.report.LearntNameStore;
import org.catamnesis.report.LearntUnitStore;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;

/** What was learnt from corrections, newest first, and how it is revoked. */
final class LearntModel {
    private final Desk desk;
    private final LearntNameStore names;
    private final LearntUnitStore units;
    private final Latest loading;
    private final ObservableList<LearntLine> lines = FXCollections.observableArrayList();
    private final FilteredList<LearntLine> shown = new FilteredList<>(lines);
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty revokedToo = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    LearntModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        names = rooms.learntNames();
        units = rooms.learntUnits();
        loading = desk.tasks().latest();
        filter.subscribe(_ -> sift());
        revokedToo.subscribe(_ -> sift());
    }

    private void sift() {
        String typed = filter.get();
        boolean all = revokedToo.get();
        shown.setPredicate(line -> (all || line.counts()) && line.matches(typed));
    }

    ObservableList<LearntLine> lines() {
        return lines;
    }

    /** What the filter leaves. */
    ObservableList<LearntLine> shown() {
        return shown;
    }

    StringProperty filter() {
        return filter;
    }

    /** Whether those that count no more are shown as well. */
    BooleanProperty revokedToo() {
        return revokedToo;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    void load() {
        loading.run(this::all)
                .onSuccess(all -> {
                    lines.setAll(all);
                    loaded.set(true);
                })
                .start();
    }

    private List<LearntLine> all() {
        return Stream.concat(
                        names.all().stream().map(LearntLine::of),
                        units.all().stream().map(LearntLine::of))
                .sorted(Comparator.comparing(LearntLine::learntAt)
                        .thenComparing(LearntLine::id)
                        .reversed())
                .toList();
    }

    /** From now on it counts no more; results that were read with it stay as they are. */
    void revoke(LearntLine line) {
        if (line == null || !line.counts()) {
            return;
        }
        desk.tasks()
                .run(() -> {
                    if (line.unit()) {
                        units.revoke(line.id());
                    } else {
                        names.revoke(line.id());
                    }
                    return line;
                })
                .onSuccess(this::revoked)
                .atEnd(this::load)
                .start();
    }

    private void revoked(LearntLine line) {
        if (line.unit()) {
            desk.notifications().good("names.revoked");
        } else {
            desk.notifications().good("names.undo", () -> learnAgain(line), "names.revoked");
        }
    }

    private void learnAgain(LearntLine line) {
        desk.tasks()
                .run(() -> {
                    names.learn(line.laboratory(), line.printed(), line.meaning());
                    return line;
                })
                .atEnd(this::load)
                .start();
    }
}
