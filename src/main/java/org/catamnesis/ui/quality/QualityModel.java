package org.catamnesis.ui.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.cohort.export.QualitySheet;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.quality.QualityBoard;
import org.catamnesis.followup.quality.QualityLine;
import org.catamnesis.followup.quality.QualityReview;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;

/** How well follow-up was kept in the last months. */
final class QualityModel {
    /** What is counted. */
    enum Kinds {
        ALL(EnumSet.allOf(LineKind.class)),
        LAB(EnumSet.of(LineKind.LAB)),
        VISIT(EnumSet.of(LineKind.VISIT)),
        OTHER(EnumSet.complementOf(EnumSet.of(LineKind.LAB, LineKind.VISIT)));

        private final Set<LineKind> kinds;

        Kinds(Set<LineKind> kinds) {
            this.kinds = kinds;
        }

        Set<LineKind> kinds() {
            return kinds;
        }
    }

    /** What the room shows. */
    enum State {
        LOADING,
        EMPTY,
        READY,
        FAILED
    }

    static final List<Integer> PERIODS = List.of(3, 6, 12);

    /** The counts with the names of the protocols, as they were read. */
    record Read(QualityBoard board, ProtocolLibrary library, LocalDate asOf) {}

    private final Desk desk;
    private final Rooms rooms;
    private final Latest loads;
    private final ObjectProperty<Integer> months = new SimpleObjectProperty<>(6);
    private final ObjectProperty<Kinds> kinds = new SimpleObjectProperty<>(Kinds.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>();
    private boolean shown;

    QualityModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        loads = desk.tasks().latest();
        months.subscribe(_ -> {
            if (shown) load();
        });
    }

    ObjectProperty<Integer> months() {
        return months;
    }

    ObjectProperty<Kinds> kinds() {
        return kinds;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Null until it is counted for the first time. */
    ReadOnlyObjectProperty<Read> read() {
        return read.getReadOnlyProperty();
    }

    /** Counts anew; what was counted before stays on the screen meanwhile. */
    void load() {
        shown = true;
        LocalDate today = LocalDate.now(rooms.clock());
        YearMonth last = YearMonth.from(today);
        YearMonth first = last.minusMonths(months.get() - 1L);
        loads.run(progress -> {
                    if (rooms.directory().index().size() == 0) rooms.directory().load();
                    QualityBoard board = new QualityReview(
                                    rooms.session(), rooms.directory().index().search(""))
                            .of(first, today, progress::step);
                    return new Read(board, rooms.protocols(), today);
                })
                .titled("quality.counting")
                .onSuccess(now -> {
                    read.set(now);
                    state.set(now.board().isEmpty() ? State.EMPTY : State.READY);
                })
                .onProblem(problem -> {
                    if (read.get() == null) state.set(State.FAILED);
                    else if (problem.problem() != Problem.CANCELLED)
                        desk.notifications().problem(problem);
                })
                .start();
    }

    List<QualityLine> lines() {
        return read.get() == null
                ? List.of()
                : read.get().board().lines(kinds.get().kinds());
    }

    QualityLine total() {
        return read.get().board().total(null, kinds.get().kinds());
    }

    /** All protocols together, month by month, the oldest first. */
    List<QualityLine> course() {
        QualityBoard board = read.get().board();
        return java.util.stream.Stream.iterate(board.first(), month -> month.plusMonths(1))
                .limit(board.first().until(board.last(), java.time.temporal.ChronoUnit.MONTHS) + 1)
                .map(month -> board.month(null, month, kinds.get().kinds()))
                .toList();
    }

    /** The name of a protocol, or its code where it is not known here. */
    String name(String protocol) {
        return read.get()
                .library()
                .of(protocol)
                .flatMap(kept -> kept.protocol())
                .map(known -> known.name(desk.words().language()))
                .orElse(protocol);
    }

    /** Writes what is shown, counts alone, and has that on record. */
    void export(Path file) {
        List<QualityLine> lines = lines();
        LocalDate asOf = read.get().asOf();
        desk.tasks()
                .run(() -> {
                    rooms.session()
                            .note(
                                    Operation.VIEW_PATIENTS,
                                    AuditEvent.of(Action.EXPORTED).detail("quality " + lines.size() + " rows"));
                    QualitySheet.write(file, lines, asOf);
                    return lines.size();
                })
                .onSuccess(rows -> desk.notifications().good("quality.exported", rows))
                .start();
    }
}
