package org.catamnesis.ui.today;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of the list under the keyboard: arrows step over heads, Space ticks, Shift with an arrow ticks along. */
final class TodayList {
    private static final int ABOVE = 6;
    private final ListView<TodayRow> list;
    private final TodayModel model;
    private String wanted;
    private int at;

    /** @param open what Enter and a double click do */
    TodayList(ListView<TodayRow> list, TodayModel model, Runnable open) {
        this.list = list;
        this.model = model;
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, open));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && current() != null) open.run();
        });
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row instanceof TodayRow.Line(TodayLine line)) {
                wanted = line.key();
                at = list.getSelectionModel().getSelectedIndex();
            }
        });
        model.rows().subscribe(this::show);
        model.ticked().subscribe(_ -> list.refresh());
    }

    /** The line under the keyboard; null when there is none. */
    TodayLine current() {
        return list.getSelectionModel().getSelectedItem() instanceof TodayRow.Line(TodayLine line) ? line : null;
    }

    void focus() {
        list.requestFocus();
        if (current() == null) select(0, 1);
    }

    /** To the next line in a direction. */
    void move(int by) {
        select(list.getSelectionModel().getSelectedIndex() + by, by);
    }

    /** Stays on the same line where it is still there, else on the one that took its place. */
    private void show(List<TodayRow> rows) {
        String same = wanted;
        int before = at;
        list.setItems(FXCollections.observableList(rows));
        OptionalInt found = IntStream.range(0, rows.size())
                .filter(index -> rows.get(index) instanceof TodayRow.Line(TodayLine line)
                        && line.key().equals(same))
                .findFirst();
        if (found.isPresent()) select(found.getAsInt(), 1);
        else select(Math.min(before, rows.size() - 1), 1);
    }

    private void select(int from, int direction) {
        List<TodayRow> rows = list.getItems();
        int index = from;
        while (index >= 0 && index < rows.size() && rows.get(index) instanceof TodayRow.Head)
            index += direction < 0 ? -1 : 1;
        if (index < 0 || index >= rows.size()) {
            if (list.getSelectionModel().getSelectedIndex() >= 0 || rows.isEmpty()) return;
            index = rows.size() - 1;
        }
        list.getSelectionModel().clearAndSelect(index);
        list.getFocusModel().focus(index);
        list.scrollTo(Math.max(0, index - ABOVE));
    }

    private void press(KeyEvent event, Runnable open) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (!plain) return;
        switch (event.getCode()) {
            case UP, DOWN -> {
                int by = event.getCode() == KeyCode.UP ? -1 : 1;
                if (event.isShiftDown()) along(by);
                else move(by);
            }
            case SPACE -> {
                if (current() != null) model.tick(current());
            }
            case ENTER -> {
                if (current() != null) open.run();
            }
            case ESCAPE -> {
                if (model.ticked().get().isEmpty()) return;
                model.tickNone();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void along(int by) {
        if (current() != null) model.tickToo(current());
        move(by);
        if (current() != null) model.tickToo(current());
    }
}
