package org.catamnesis.ui.inbox;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.ReviewRows;
import org.catamnesis.report.RowField;
import org.catamnesis.report.RowState;

/** The rows of a document in review, the cursor that goes from doubt to doubt, what was seen, and the way back. */
final class ReviewSheet {
    private final AnalyteCatalogue catalogue;
    private final Supplier<Language> language;
    private final Runnable changed;
    private final ObservableList<ReviewRow> rows = FXCollections.observableArrayList();
    private final Deque<List<ReviewRow>> before = new ArrayDeque<>();
    private final BitSet seen = new BitSet();
    private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Map<RowState, Long>> totals = new ReadOnlyObjectWrapper<>(Map.of());

    /** @param changed hears that a row is no longer what it was */
    ReviewSheet(AnalyteCatalogue catalogue, Supplier<Language> language, Runnable changed) {
        this.catalogue = catalogue;
        this.language = language;
        this.changed = changed;
    }

    /** Another document: the cursor stands at its first doubt. */
    void begin(List<ReviewRow> now) {
        before.clear();
        seen.clear();
        cursor.set(-1);
        set(now);
        move(Math.max(0, nextOpen(-1)));
    }

    ObservableList<ReviewRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ReadOnlyIntegerProperty cursor() {
        return cursor.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<RowState, Long>> totals() {
        return totals.getReadOnlyProperty();
    }

    long count(RowState state) {
        return totals.get().getOrDefault(state, 0L);
    }

    /** Rows that want a look. */
    long open() {
        return count(RowState.DOUBTFUL)
                + count(RowState.UNMAPPED)
                + count(RowState.INCOMPLETE)
                + count(RowState.SECOND_ENTRY);
    }

    /** The row under the cursor, or null. */
    ReviewRow current() {
        int at = cursor.get();
        return at >= 0 && at < rows.size() ? rows.get(at) : null;
    }

    void move(int to) {
        cursor.set(rows.isEmpty() ? -1 : Math.clamp(to, 0, rows.size() - 1));
    }

    /** Goes to the next row that wants a look, around the end; stays where there is none. */
    void moveToNextOpen() {
        int next = nextOpen(cursor.get());
        if (next >= 0) {
            move(next);
        }
    }

    /** A person looked at the row under the cursor and found it right. */
    void look() {
        ReviewRow row = current();
        if (row != null && row.state().open()) {
            change(cursor.get(), ReviewRow::look);
        }
    }

    /** These rows have stood on the screen, both ends included. */
    void see(int first, int last) {
        seen.set(Math.max(0, first), Math.max(0, last + 1));
    }

    /** The first row that would enter the record and has never stood on the screen; -1 when there is none. */
    int unseen() {
        return IntStream.range(0, rows.size())
                .filter(place -> !seen.get(place) && rows.get(place).state() == RowState.READY)
                .findFirst()
                .orElse(-1);
    }

    void edit(int place, RowField field, String text) {
        switch (field) {
            case COLLECTED ->
                CollectedText.parse(text)
                        .ifPresent(typed -> change(place, row -> row.collected(typed.at(), typed.timeKnown())));
            case ANALYTE ->
                catalogue
                        .match(text, null, null)
                        .or(() -> catalogue.byCode(text.strip()))
                        .ifPresent(analyte -> map(place, analyte));
            case NAME, VALUE, UNIT, RANGE, FLAG -> change(place, row -> row.with(field, text, catalogue));
        }
    }

    /** A value that was typed a second time. */
    void typeAgain(int place, String value) {
        change(place, row -> row.typedAgain(value.strip()));
    }

    void map(int place, Analyte analyte) {
        String name = analyte.name(language.get());
        change(place, row -> row.mapped(analyte, name, catalogue));
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
    void add(CollectedText head) {
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
            changed.run();
        }
    }

    /** Gives every row the moment at the head of the report, but those with one of their own. */
    void collect(CollectedText typed, LocalDateTime head) {
        remember();
        set(rows.stream()
                .map(row -> row.collectedAt() == null
                                || row.read() == null
                                || row.read().collectedAt() == null
                                || Objects.equals(row.read().collectedAt(), head)
                        ? row.collected(typed.at(), typed.timeKnown())
                        : row)
                .toList());
        changed.run();
    }

    /** Marks the rows that the record has already, and those that are far from its last results. */
    void compared(RowComparison found) {
        List<ReviewRow> marked = ReviewRows.compared(List.copyOf(rows), found.onFile(), found.deltas());
        for (int place = 0; place < marked.size(); place++) {
            if (!marked.get(place).equals(rows.get(place))) {
                rows.set(place, marked.get(place));
            }
        }
        totals.set(ReviewRows.totals(rows));
    }

    /** Whether there is something to take back. */
    boolean touched() {
        return !before.isEmpty();
    }

    private void change(int place, UnaryOperator<ReviewRow> how) {
        remember();
        rows.set(place, how.apply(rows.get(place)));
        totals.set(ReviewRows.totals(rows));
        changed.run();
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
}
