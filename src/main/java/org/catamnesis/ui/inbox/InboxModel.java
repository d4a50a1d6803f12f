package org.catamnesis.ui.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;

/** What waits for a person, and the way in for more. */
final class InboxModel {
    private final Desk desk;
    private final Rooms rooms;
    private final ReadingQueue queue;
    private final InboxLines waiting;
    private final LongConsumer open;
    private final Latest loading;
    private final ObservableList<InboxLine> lines = FXCollections.observableArrayList();
    private final FilteredList<InboxLine> shown = new FilteredList<>(lines);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private boolean single;

    /** @param open opens the document of that id in review */
    InboxModel(Desk desk, Rooms rooms, LongConsumer open) {
        this.desk = desk;
        this.rooms = rooms;
        this.open = open;
        queue = new ReadingQueue(desk, rooms.intake(), this::arrived, this::load);
        waiting = new InboxLines(rooms);
        loading = desk.tasks().latest();
        filter.subscribe(typed -> shown.setPredicate(line -> line.matches(typed)));
    }

    /** The lines that the filter leaves, the most urgent first. */
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

    ReadingQueue queue() {
        return queue;
    }

    /** Looks anew at everything that waits. */
    void refresh() {
        waiting.forget();
        load();
    }

    private void load() {
        loading.run(waiting::waiting)
                .onSuccess(now -> {
                    List<InboxLine> all = Stream.concat(
                                    now.stream(),
                                    queue.failed().stream()
                                            .filter(one -> !one.inClinic())
                                            .map(InboxLine::of))
                            .sorted(InboxLine.URGENT_FIRST)
                            .toList();
                    if (!all.equals(lines)) {
                        lines.setAll(all);
                    }
                    loaded.set(true);
                })
                .start();
    }

    /** Takes files and everything in folders in, one after another; a single file opens when it has been read. */
    void take(List<Path> dropped) {
        if (dropped.isEmpty()) {
            return;
        }
        desk.tasks().run(() -> DroppedFiles.of(dropped)).onSuccess(this::add).start();
    }

    /** Takes in what was copied elsewhere: files, or a picture. */
    void paste(List<Path> files, Optional<byte[]> picture) {
        if (files.isEmpty() && picture.isPresent()) {
            add(List.of(new Incoming.Pasted(desk.words().now("inbox.pasted-name"), picture.get())));
        } else {
            take(files);
        }
    }

    private void add(List<? extends Incoming> more) {
        single = more.size() == 1 && !queue.state().get().running();
        queue.add(more);
    }

    private void arrived(ReportDocument document) {
        if (single) {
            single = false;
            open.accept(document.id());
        }
    }

    /** Reads a document again, or tries once more to take a file in. */
    void retry(InboxLine line) {
        if (line.taken()) {
            queue.add(List.of(new Incoming.Again(line.document())));
        } else {
            queue.dismiss(line.notTaken());
            queue.add(List.of(line.notTaken().what()));
        }
    }

    /** Sets a document aside, with a way back; a file that was not taken in leaves the list. */
    void reject(InboxLine line) {
        if (line.taken()) {
            reject(line.document());
        } else {
            queue.dismiss(line.notTaken());
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
