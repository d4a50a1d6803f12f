package org.catamnesis.ui.inbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.lab.Analyte;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.Acceptance;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.ReviewRows;
import org.catamnesis.report.RowField;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.page.PageModel;

/** One document in review: its rows, whose they are, and the cursor that goes from doubt to doubt. */
final class ReviewModel {
    private final Desk desk;
    private final Rooms rooms;
    private final Acceptance acceptance;
    private final PageModel page;
    private final Latest opening;
    private final Latest comparing;
    private final ReadOnlyObjectWrapper<ReviewStart> start = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final Deque<List<ReviewRow>> before = new ArrayDeque<>();
    private final Map<ReportDocument, List<ReviewRow>> drafts = new HashMap<>();
    private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<PatientChoice> patient = new ReadOnlyObjectWrapper<>(PatientChoice.NOBODY);
    private final ReadOnlyObjectWrapper<Map<RowState, Long>> totals = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<RowComparison> comparison = new ReadOnlyObjectWrapper<>(RowComparison.NONE);
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
        acceptance = new Acceptance(rooms.documents(), rooms.learntNames(), rooms.results(), rooms.catalogue());
        opening = desk.tasks().latest();
        comparing = desk.tasks().latest();
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

    private void begin(ReviewStart now) {
        keepDraft();
        before.clear();
        accepting = false;
        comparison.set(RowComparison.NONE);
        start.set(now);
        laboratory.set(now.reading().laboratory());
        collected.set(CollectedText.text(now.reading().collectedAt(), timeKnown(now)));
        patient.set(now.patient());
        page.open(now.document().id(), now.pages());
        List<ReviewRow> draft = drafts.remove(now.document());
        set(draft == null ? now.rows() : draft);
        cursor.set(-1);
        move(Math.max(0, nextOpen(-1)));
        compare();
    }

    private static boolean timeKnown(ReviewStart now) {
        return now.rows().stream()
                .filter(row -> now.reading().collectedAt() != null
                        && now.reading().collectedAt().equals(row.collectedAt()))
                .findFirst()
                .map(ReviewRow::timeKnown)
                .orElse(true);
    }

    ReadOnlyObjectProperty<ReviewStart> start() {
        return start.getReadOnlyProperty();
    }

    ObservableList<ReviewRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ReadOnlyIntegerProperty cursor() {
        return cursor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PatientChoice> patient() {
        return patient.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<RowState, Long>> totals() {
        return totals.getReadOnlyProperty();
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

    long count(RowState state) {
        return totals.get().getOrDefault(state, 0L);
    }

    /** Rows that want a look. */
    long open() {
        return count(RowState.DOUBTFUL) + count(RowState.UNMAPPED) + count(RowState.INCOMPLETE);
    }

    /** The row under the cursor, or null. */
    ReviewRow current() {
        int at = cursor.get();
        return at >= 0 && at < rows.size() ? rows.get(at) : null;
    }

    void move(int to) {
        cursor.set(rows.isEmpty() ? -1 : Math.clamp(to, 0, rows.size() - 1));
        ReviewRow row = current();
        page.light(row == null ? null : row.region());
    }

    /** Goes to the next row that wants a look, around the end; stays where there is none. */
    void moveToNextOpen() {
        int next = nextOpen(cursor.get());
        if (next >= 0) {
            move(next);
        }
    }

    /** One key for a whole review: confirms the patient, then row after row that wants a look, and at last accepts. */
    Step enter() {
        if (start.get() == null || accepting) {
            return Step.MOVED;
        }
        switch (patient.get().standing()) {
            case TO_CONFIRM -> {
                patient.set(patient.get().confirmed());
                return Step.PATIENT_CONFIRMED;
            }
            case NOBODY, CONTRADICTED -> {
                return Step.PATIENT_WANTED;
            }
            case SURE -> {}
        }
        ReviewRow row = current();
        if (row != null && row.state() == RowState.INCOMPLETE) {
            return Step.CELL_WANTED;
        }
        if (row != null && row.state().open()) {
            change(cursor.get(), ReviewRow::look);
        }
        if (open() > 0) {
            moveToNextOpen();
            return Step.MOVED;
        }
        accept();
        return Step.ACCEPTING;
    }

    void edit(int place, RowField field, String text) {
        switch (field) {
            case COLLECTED ->
                CollectedText.parse(text)
                        .ifPresent(typed -> change(place, row -> row.collected(typed.at(), typed.timeKnown())));
            case ANALYTE ->
                rooms.catalogue()
                        .match(text, null, null)
                        .or(() -> rooms.catalogue().byCode(text.strip()))
                        .ifPresent(analyte -> map(place, analyte));
            case NAME, VALUE, UNIT, RANGE, FLAG -> change(place, row -> row.with(field, text, rooms.catalogue()));
        }
    }

    void map(int place, Analyte analyte) {
        String name = analyte.name(desk.words().language());
        change(place, row -> row.mapped(analyte, name, rooms.catalogue()));
    }

    /** Sets the row under the cursor aside, or takes it in again. */
    void reject() {
        ReviewRow row = current();
        if (row != null) {
            change(cursor.get(), now -> now.reject(!now.rejected()));
            move(cursor.get() + 1);
        }
    }

    /** An empty row at the end, to be typed. */
    void add() {
        CollectedText head = CollectedText.parse(collected.get()).orElse(new CollectedText(null, false));
        remember();
        var more = new ArrayList<>(rows);
        more.add(ReviewRow.typed(head.at(), head.timeKnown()));
        set(more);
        move(rows.size() - 1);
    }

    /** Takes the last change of a row back. */
    void undo() {
        if (!before.isEmpty()) {
            set(before.pop());
            move(cursor.get());
            compare();
        }
    }

    /** Gives every row the moment at the head of the report, but those with one of their own. */
    void applyCollected() {
        CollectedText.parse(collected.get()).ifPresent(typed -> {
            var head = start.get().reading().collectedAt();
            remember();
            set(rows.stream()
                    .map(row -> row.collectedAt() == null
                                    || row.read() == null
                                    || row.read().collectedAt() == null
                                    || row.read().collectedAt().equals(head)
                            ? row.collected(typed.at(), typed.timeKnown())
                            : row)
                    .toList());
            compare();
        });
    }

    void choose(Patient chosen) {
        patient.set(PatientChoice.chosen(start.get().reading().header(), chosen));
        compare();
    }

    /** Whether the header names somebody who may be new to the clinic. */
    boolean newcomer() {
        return start.get() != null
                && patient.get().patient() == null
                && !start.get().reading().header().name().isBlank();
    }

    /** Adds the patient whom the header names. */
    void addPatient() {
        var header = start.get().reading().header();
        desk.tasks()
                .run(() -> Newcomer.add(header, rooms.directory()))
                .onSuccess(this::choose)
                .start();
    }

    /** A person says that it is the same one, although the header names another. */
    void insist() {
        patient.set(patient.get().confirmed());
    }

    List<Patient> search(String typed) {
        var index = rooms.directory().index();
        return typed.isBlank()
                ? List.of()
                : index.search(typed).stream().limit(8).toList();
    }

    boolean acceptable() {
        return start.get() != null && !accepting && patient.get().sure();
    }

    /** Takes what is ready into the record; the document leaves the inbox. */
    void accept() {
        if (!acceptable()) {
            return;
        }
        accepting = true;
        ReviewStart now = start.get();
        long patientId = patient.get().patient().id();
        String house = laboratory.get().strip();
        var shown = List.copyOf(rows);
        desk.tasks()
                .run(() -> acceptance.accept(now.document(), patientId, house, shown))
                .onSuccess(done)
                .onProblem(problem -> {
                    accepting = false;
                    desk.notifications().problem(problem);
                })
                .start();
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
        before.clear();
        set(List.of());
        page.close();
    }

    /** What was corrected so far waits until the document is opened again. */
    private void keepDraft() {
        if (start.get() != null && !before.isEmpty() && !accepting) {
            drafts.put(start.get().document(), List.copyOf(rows));
        }
    }

    private void change(int place, UnaryOperator<ReviewRow> how) {
        remember();
        rows.set(place, how.apply(rows.get(place)));
        totals.set(ReviewRows.totals(rows));
        compare();
    }

    private void remember() {
        before.push(List.copyOf(rows));
    }

    private void set(List<ReviewRow> now) {
        rows.setAll(now);
        totals.set(ReviewRows.totals(rows));
    }

    private int nextOpen(int from) {
        int size = rows.size();
        return IntStream.rangeClosed(1, size)
                .map(step -> Math.floorMod(from + step, size))
                .filter(place -> rows.get(place).state().open())
                .findFirst()
                .orElse(-1);
    }

    /** Looks up what the record has already. */
    private void compare() {
        if (patient.get().patient() == null) {
            return;
        }
        ReviewStart now = start.get();
        long patientId = patient.get().patient().id();
        String house = laboratory.get().strip();
        var shown = List.copyOf(rows);
        comparing
                .run(() -> RowComparison.of(
                        acceptance.onFile(now.document(), patientId, house, shown),
                        shown,
                        rooms.results().ofPatient(patientId),
                        rooms.catalogue()))
                .onSuccess(found -> {
                    if (start.get() == now) {
                        mark(found);
                    }
                })
                .start();
    }

    private void mark(RowComparison found) {
        comparison.set(found);
        List<ReviewRow> marked = ReviewRows.markOnFile(List.copyOf(rows), found.onFile());
        for (int place = 0; place < marked.size(); place++) {
            if (!marked.get(place).equals(rows.get(place))) {
                rows.set(place, marked.get(place));
            }
        }
        totals.set(ReviewRows.totals(rows));
    }
}
