package org.catamnesis.ui.inbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.report.Acceptance;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.page.PageModel;

/** One document in review: its rows, whose they are, and the one key that leads through all of it. */
final class ReviewModel {
    private final Desk desk;
    private final Rooms rooms;
    private final Acceptance acceptance;
    private final PageModel page;
    private final Latest opening;
    private final Latest comparing;
    private final ReviewSheet sheet;
    private final WhoseReport whose;
    private final Unlocking unlocking;
    private final ReadOnlyObjectWrapper<ReviewStart> start = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RowComparison> comparison = new ReadOnlyObjectWrapper<>(RowComparison.NONE);
    private final ReadOnlyObjectWrapper<Obstacle> obstacle = new ReadOnlyObjectWrapper<>(Obstacle.NONE);
    private final Set<Long> different = new HashSet<>();
    private final Map<ReportDocument, List<ReviewRow>> drafts = new HashMap<>();
    private final StringProperty laboratory = new SimpleStringProperty("");
    private final StringProperty collected = new SimpleStringProperty("");
    private final Consumer<Acceptance.Accepted> done;
    private boolean accepting;

    /** @param done hears of what was accepted */
    ReviewModel(Desk desk, Rooms rooms, PageModel page, Consumer<Acceptance.Accepted> done) {
        this.desk = desk;
        this.rooms = rooms;
        this.page = page;
        this.done = done;
        acceptance = rooms.acceptance();
        opening = desk.tasks().latest();
        comparing = desk.tasks().latest();
        unlocking = new Unlocking(desk.tasks(), rooms.intake(), this::unlocked);
        sheet = new ReviewSheet(rooms.catalogue(), desk.words()::language, this::compare);
        whose = new WhoseReport(desk.tasks(), rooms, this::compare);
        sheet.cursor().subscribe(_ -> light());
        whose.choice().subscribe(_ -> lookAhead());
        start.subscribe(_ -> lookAhead());
    }

    /** @param failed what follows when the document waits no more */
    void open(long documentId, Runnable failed) {
        opening.run(() -> ReviewStart.of(documentId, rooms))
                .onSuccess(this::begin)
                .onProblem(problem -> {
                    desk.notifications().problem(problem);
                    failed.run();
                })
                .start();
    }

    private void unlocked(long documentId, String password) {
        page.unlock(documentId, password);
        open(documentId, () -> {});
    }

    private void begin(ReviewStart now) {
        keepDraft();
        accepting = false;
        comparison.set(RowComparison.NONE);
        start.set(now);
        laboratory.set(now.reading().laboratory());
        collected.set(CollectedText.text(now.reading().collectedAt(), now.timeKnown()));
        whose.begin(now.reading().header(), now.patient());
        lookAhead();
        page.open(now.document().id(), now.pages());
        List<ReviewRow> draft = drafts.remove(now.document());
        sheet.begin(draft == null ? now.rows() : draft);
        compare();
    }

    ReadOnlyObjectProperty<ReviewStart> start() {
        return start.getReadOnlyProperty();
    }

    ReviewSheet sheet() {
        return sheet;
    }

    WhoseReport whose() {
        return whose;
    }

    Unlocking unlocking() {
        return unlocking;
    }

    ReadOnlyObjectProperty<RowComparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    StringProperty laboratory() {
        return laboratory;
    }

    /** The moment of the sample at the head of the report, as text. */
    StringProperty collected() {
        return collected;
    }

    /** What has to be answered first. */
    ReadOnlyObjectProperty<Obstacle> obstacle() {
        return obstacle.getReadOnlyProperty();
    }

    /** A person says that the document is no double of the other one. */
    void notDoubled() {
        different.add(start.get().document().id());
        lookAhead();
    }

    private void lookAhead() {
        obstacle.set(Obstacle.of(start.get(), whose.choice().get(), different));
    }

    private void light() {
        ReviewRow row = sheet.current();
        page.light(row == null ? null : row.region());
    }

    /** One key for a whole review: confirms the patient, then row after row that wants a look, and at last accepts. */
    Step enter() {
        if (start.get() == null || accepting) {
            return Step.MOVED;
        }
        if (obstacle.get() != Obstacle.NONE) {
            return Step.ANSWER_WANTED;
        }
        switch (whose.choice().get().standing()) {
            case TO_CONFIRM -> {
                whose.confirm();
                return Step.PATIENT_CONFIRMED;
            }
            case NOBODY, CONTRADICTED -> {
                return Step.PATIENT_WANTED;
            }
            case SURE -> {}
        }
        ReviewRow row = sheet.current();
        if (row != null && (row.state() == RowState.INCOMPLETE || row.state() == RowState.SECOND_ENTRY)) {
            return Step.CELL_WANTED;
        }
        sheet.look();
        if (sheet.open() > 0) {
            sheet.moveToNextOpen();
            return Step.MOVED;
        }
        return accept();
    }

    /** An empty row at the end, to be typed. */
    void add() {
        sheet.add(CollectedText.parse(collected.get()).orElse(new CollectedText(null, false)));
    }

    /** Gives every row the moment at the head of the report, but those with one of their own. */
    void applyCollected() {
        CollectedText.parse(collected.get())
                .ifPresent(typed -> sheet.collect(typed, start.get().reading().collectedAt()));
    }

    boolean acceptable() {
        return start.get() != null
                && !accepting
                && obstacle.get() == Obstacle.NONE
                && whose.choice().get().sure();
    }

    /** Takes what is ready into the record, once all of it has stood on the screen; the document leaves the inbox. */
    Step accept() {
        if (!acceptable()) {
            return Step.MOVED;
        }
        int unseen = sheet.unseen();
        if (unseen >= 0) {
            sheet.move(unseen);
            return Step.MORE_TO_SEE;
        }
        accepting = true;
        ReviewStart now = start.get();
        long patientId = whose.patient().id();
        String house = laboratory.get().strip();
        var shown = List.copyOf(sheet.rows());
        desk.tasks()
                .run(() -> acceptance.accept(now.document(), patientId, house, shown))
                .onSuccess(done)
                .onProblem(problem -> {
                    accepting = false;
                    desk.notifications().problem(problem);
                })
                .start();
        return Step.ACCEPTING;
    }

    void undo(Acceptance.Accepted accepted, Runnable then) {
        desk.tasks()
                .run(() -> acceptance.undo(accepted))
                .onSuccess(_ -> then.run())
                .start();
    }

    /** Lets go of the document and its picture. */
    void close() {
        keepDraft();
        start.set(null);
        sheet.begin(List.of());
        page.close();
    }

    /** What was corrected so far waits until the document is opened again. */
    private void keepDraft() {
        if (start.get() != null && sheet.touched() && !accepting) {
            drafts.put(start.get().document(), List.copyOf(sheet.rows()));
        }
    }

    /** Looks up what the record has already. */
    private void compare() {
        if (start.get() == null || whose.patient() == null) {
            return;
        }
        ReviewStart now = start.get();
        long patientId = whose.patient().id();
        String house = laboratory.get().strip();
        var shown = List.copyOf(sheet.rows());
        comparing
                .run(() -> RowComparison.of(
                        acceptance.onFile(now.document(), patientId, house, shown),
                        shown,
                        rooms.results().ofPatient(patientId),
                        rooms.catalogue()))
                .onSuccess(found -> {
                    if (start.get() == now) {
                        comparison.set(found);
                        sheet.compared(found);
                    }
                })
                .start();
    }
}
