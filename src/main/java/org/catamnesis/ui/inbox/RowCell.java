package org.catamnesis.ui.inbox;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowField;
import org.catamnesis.ui.common.Words;

/** A cell of a row that can be corrected where it stands. */
final class RowCell extends TableCell<ReviewRow, ReviewRow> {
    /** Tab in a cell: the one beside it is next. */
    record Beside(RowField field, int by) {}

    private final RowField field;
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final ReviewModel model;
    private final Pane layer;
    private final Consumer<Beside> beside;
    private final Label value = new Label();
    private final Label flag = new Label();
    private final HBox slots = new HBox(value, flag);
    private TextField editor;

    RowCell(
            RowField field,
            Words words,
            AnalyteCatalogue catalogue,
            ReviewModel model,
            Pane layer,
            Consumer<Beside> beside) {
        this.field = field;
        this.words = words;
        this.catalogue = catalogue;
        this.model = model;
        this.layer = layer;
        this.beside = beside;
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAlignment(Pos.CENTER_RIGHT);
        flag.getStyleClass().add("flag-slot");
        HBox.setHgrow(value, Priority.ALWAYS);
        slots.setAlignment(Pos.CENTER_RIGHT);
        if (field == RowField.RANGE || field == RowField.UNIT) {
            getStyleClass().add("quiet");
        }
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else if (!isEditing()) {
            show(row);
        }
    }

    private void show(ReviewRow row) {
        setContentDisplay(field == RowField.VALUE ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
        setGraphic(field == RowField.VALUE ? slots : null);
        setText(text(row));
        if (field == RowField.VALUE) {
            showValue(row);
        }
        String more = field == RowField.ANALYTE
                ? analyte(row).map(known -> known.name(words.language())).orElse("")
                : field == RowField.NAME ? row.texts().name() : "";
        setTooltip(more.isEmpty() ? null : new Tooltip(more));
    }

    private void showValue(ReviewRow row) {
        value.setText(row.texts().value());
        Optional<Flag> meant = Interpretation.of(
                        ResultValue.parse(row.texts().value()),
                        ReferenceInterval.parse(row.texts().range()),
                        row.texts().flag())
                .map(Interpretation::flag);
        flag.setText(meant.map(RowCell::mark).orElse(row.texts().flag()));
        value.getStyleClass().removeAll("in-high", "in-low", "critical");
        flag.getStyleClass().removeAll("in-high", "in-low");
        meant.filter(Flag::abnormal).ifPresent(abnormal -> {
            String style = abnormal.low() ? "in-low" : "in-high";
            value.getStyleClass().add(abnormal.critical() ? "critical" : style);
            flag.getStyleClass().add(style);
        });
    }

    private static String mark(Flag flag) {
        if (flag.low()) {
            return flag.critical() ? "▼▼" : "▼";
        }
        if (flag.high()) {
            return flag.critical() ? "▲▲" : "▲";
        }
        return flag == Flag.NORMAL ? "" : "*";
    }

    private String text(ReviewRow row) {
        return switch (field) {
            case NAME -> row.texts().name();
            case VALUE -> row.texts().value();
            case UNIT -> row.texts().unit();
            case RANGE -> row.texts().range();
            case FLAG -> row.texts().flag();
            case ANALYTE -> row.analyte() == null ? "—" : row.analyte();
            case COLLECTED -> CollectedText.text(row.collectedAt(), row.timeKnown());
        };
    }

    private Optional<Analyte> analyte(ReviewRow row) {
        return row.analyte() == null ? Optional.empty() : catalogue.byCode(row.analyte());
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (!isEditing() || getItem() == null) {
            return;
        }
        ReviewRow row = getItem();
        String flagText = row.texts().flag();
        editor = new TextField(
                field == RowField.VALUE && !flagText.isEmpty()
                        ? row.texts().value() + ' ' + flagText
                        : field == RowField.ANALYTE && row.analyte() == null ? "" : text(row));
        editor.getStyleClass().add("cell-editor");
        editor.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        if (field == RowField.ANALYTE || field == RowField.NAME && row.read() == null) {
            new Suggestions<Analyte>(layer, typed -> AnalyteSearch.find(catalogue, typed), this::named)
                    .serve(editor, this::take);
        }
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

    private String named(Analyte analyte) {
        return analyte.code() + "  " + analyte.name(words.language());
    }

    private void take(Analyte analyte) {
        int place = getIndex();
        leave();
        model.sheet().map(place, analyte);
        if (field == RowField.NAME) {
            beside.accept(new Beside(field, 1));
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (getItem() != null) {
            show(getItem());
        }
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> commit();
            case ESCAPE -> leave();
            case TAB -> {
                commit();
                beside.accept(new Beside(field, event.isShiftDown() ? -1 : 1));
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void commit() {
        int place = getIndex();
        String typed = editor.getText();
        boolean same = typed.equals(text(getItem()));
        leave();
        if (!same) {
            model.sheet().edit(place, field, typed);
        }
    }

    private void leave() {
        var table = getTableView();
        cancelEdit();
        table.requestFocus();
    }
}
