package org.catamnesis.ui.inbox;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.catamnesis.report.ReviewRow;

/** A cell of the review that is typed into where it stands. */
abstract class EditorCell extends TableCell<ReviewRow, ReviewRow> {
    private TextField editor;

    /** Shows the row while nobody types. */
    abstract void show(ReviewRow row);

    /** What typing begins with. */
    abstract String editText(ReviewRow row);

    /** Takes what was typed into a row, which differs from {@link #editText}. */
    abstract void typed(int place, String text);

    /** What follows when Enter ended the typing. */
    void entered() {}

    /** Tab: the cell beside this one is next, -1 for the one before. */
    abstract void goBeside(int by);

    /** The field that is about to be typed into. */
    void prepare(TextField field, ReviewRow row) {}

    @Override
    protected final void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            clear();
        } else if (!isEditing()) {
            show(row);
        }
    }

    /** Takes off what only a filled cell wears. */
    void clear() {}

    @Override
    public final void startEdit() {
        super.startEdit();
        if (!isEditing() || getItem() == null) {
            return;
        }
        editor = new TextField(editText(getItem()));
        editor.getStyleClass().add("cell-editor");
        editor.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        prepare(editor, getItem());
        editor.focusedProperty().addListener((_, was, is) -> {
            if (was && !is && isEditing()) {
                commit();
            }
        });
        setGraphic(editor);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        editor.requestFocus();
        editor.selectAll();
    }

    @Override
    public final void cancelEdit() {
        super.cancelEdit();
        if (getItem() != null) {
            show(getItem());
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                commit();
                entered();
            }
            case ESCAPE -> leave();
            case TAB -> {
                commit();
                goBeside(event.isShiftDown() ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void commit() {
        int place = getIndex();
        String text = editor.getText();
        boolean same = text.equals(editText(getItem()));
        leave();
        if (!same) {
            typed(place, text);
        }
    }

    final void leave() {
        var table = getTableView();
        cancelEdit();
        table.requestFocus();
    }
}
