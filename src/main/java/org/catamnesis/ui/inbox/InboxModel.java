package org.catamnesis.ui.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.Intake;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Progress;
import org.catamnesis.ui.common.Rooms;

/** What waits for a person, and the way in for more. */
final class InboxModel {
    private final Desk desk;
    private final Rooms rooms;
    private final Intake intake;
    private final InboxLines waiting;
    private final LongConsumer open;
    private final Latest loading;
    private final ObservableList<InboxLine> lines = FXCollections.observableArrayList();
    private final FilteredList<InboxLine> shown = new FilteredList<>(lines);
    private final List<InboxLine> notTaken = new ArrayList<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    /** @param open opens the document of that id in review */
    InboxModel(Desk desk, Rooms rooms, LongConsumer open) {
        this.desk = desk;
        this.rooms = rooms;
        this.open = open;
        intake = rooms.intake();
        waiting = new InboxLines(rooms);
        loading = desk.tasks().latest();
        filter.subscribe(typed -> shown.setPredicate(line -> line.matches(typed)));
    }

    /** The lines that the filter leaves, oldest first; what was not taken in comes before them. */
    ObservableList<InboxLine> shown() {
        return shown;
    }

    ObservableList<InboxLine> lines() {
        return lines;
    }

    StringProperty filter() {
        return filter;
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    void load() {
        loading.run(waiting::waiting)
                .onSuccess(now -> {
                    var all = new ArrayList<>(notTaken);
                    all.addAll(now);
                    if (!all.equals(lines)) {
                        lines.setAll(all);
                    }
                    loaded.set(true);
                })
                .start();
    }

    /** Takes files in, one after another; a single one opens when it has been read. */
    void take(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        desk.tasks()
                .run(progress -> takeAll(files, progress))
                .titled("inbox.reading", files.size())
                .onSuccess(taken -> {
                    if (files.size() == 1 && taken.size() == 1) {
                        open.accept(taken.getFirst().id());
                    }
                })
                .atEnd(this::load)
                .start();
    }

    private List<ReportDocument> takeAll(List<Path> files, Progress progress) {
        List<ReportDocument> taken = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            progress.step(i, files.size());
            Path file = files.get(i);
            try {
                taken.add(intake.take(file));
            } catch (ProblemException e) {
                InboxLine line = InboxLine.notTaken(file.getFileName().toString(), e);
                desk.tasks().show(() -> notTaken.add(line));
            }
            desk.tasks().show(this::load);
        }
        return taken;
    }

    /** Reads a refused document again. */
    void retry(InboxLine line) {
        if (!line.taken()) {
            return;
        }
        desk.tasks()
                .run(() -> intake.read(line.document()))
                .titled("inbox.reading", 1)
                .atEnd(this::load)
                .start();
    }

    /** Sets a document aside, with a way back; a file that was not taken in leaves the list. */
    void reject(InboxLine line) {
        if (!line.taken()) {
            notTaken.remove(line);
            load();
        } else {
            reject(line.document());
        }
    }

    void reject(ReportDocument document) {
        desk.tasks()
                .run(() -> rooms.documents().reject(document))
                .onSuccess(
                        rejected -> desk.notifications().good("inbox.undo", () -> restore(rejected), "inbox.rejected"))
                .atEnd(this::load)
                .start();
    }

    private void restore(ReportDocument rejected) {
        desk.tasks()
                .run(() -> rooms.documents().reopen(rejected, List.of()))
                .atEnd(this::load)
                .start();
    }

    /** The next document that could be read, of those that are wanted. */
    OptionalLong next(LongPredicate wanted) {
        return lines.stream()
                .filter(line -> line.taken() && line.problem() == null)
                .mapToLong(line -> line.document().id())
                .filter(wanted)
                .findFirst();
    }
}
