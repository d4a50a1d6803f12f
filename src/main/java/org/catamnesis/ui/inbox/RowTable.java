package org.catamnesis.ui.inbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.ReviewRows;
import org.catamnesis.report.RowField;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Words;

/** The rows of a report beside its picture; every cell can be corrected where it stands. */
final class RowTable {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final ReviewModel model;
    private final TableView<ReviewRow> table;
    private final Pane layer;
    private TableColumn<ReviewRow, ReviewRow> collected;
    private TableColumn<ReviewRow, ReviewRow> second;

    /** @param layer where suggestions are shown */
    RowTable(Words words, AnalyteCatalogue catalogue, ReviewModel model, TableView<ReviewRow> table, Pane layer) {
        this.words = words;
        this.catalogue = catalogue;
        this.model = model;
        this.table = table;
        this.layer = layer;
    }

    void fill() {
        table.setItems(model.sheet().rows());
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getStyleClass().add("review-rows");
        collected = edited("review.collected", RowField.COLLECTED, 128);
        table.getColumns().add(edited("review.name", RowField.NAME, 168));
        table.getColumns().add(edited("review.value", RowField.VALUE, 104));
        second = second();
        table.getColumns().add(second);
        table.getColumns().add(edited("review.unit", RowField.UNIT, 76));
        table.getColumns().add(edited("review.range", RowField.RANGE, 92));
        table.getColumns().add(edited("review.analyte", RowField.ANALYTE, 84));
        table.getColumns().add(collected);
        table.getColumns().add(state());
        table.getColumns().get(1).getStyleClass().add("number");
        table.setRowFactory(_ -> new LitRow());
        words.messages().subscribe(_ -> table.refresh());
        model.comparison().subscribe(_ -> table.refresh());
        model.sheet().totals().subscribe(_ -> {
            collected.setVisible(severalMoments());
            second.setVisible(model.sheet().rows().stream().anyMatch(ReviewRow::twice));
        });
        model.sheet().cursor().subscribe(at -> follow(at.intValue()));
        table.getFocusModel().focusedCellProperty().subscribe(this::led);
    }

    /** Starts correcting a cell of the row under the cursor. */
    void edit(RowField field) {
        int place = model.sheet().cursor().get();
        if (place >= 0) {
            collected.setVisible(collected.isVisible() || field == RowField.COLLECTED);
            table.getSelectionModel().clearAndSelect(place, column(field));
            table.edit(place, column(field));
        }
    }

    /** Types the value under the cursor a second time. */
    void editSecond() {
        int place = model.sheet().cursor().get();
        table.getSelectionModel().clearAndSelect(place, second);
        table.edit(place, second);
    }

    private void nextSecond() {
        if (model.sheet().open() > 0) {
            model.sheet().moveToNextOpen();
        }
        if (model.sheet().current().state() == RowState.SECOND_ENTRY) {
            editSecond();
        }
    }

    /** Corrects the cell that has the focus, the value when that one cannot be. */
    void editFocused() {
        if (focused().getTableColumn() == second) {
            editSecond();
            return;
        }
        Object field = focused().getTableColumn() == null
                ? null
                : focused().getTableColumn().getUserData();
        edit(field instanceof RowField own ? own : RowField.VALUE);
    }

    /** Begins to type the cell that has the focus anew; the name and the analyte are no numbers, so that the value is meant there. */
    void type(String first) {
        Object field = focused().getTableColumn() == null
                ? null
                : focused().getTableColumn().getUserData();
        if (focused().getTableColumn() == second) {
            editSecond();
        } else {
            edit(field == RowField.UNIT || field == RowField.RANGE ? (RowField) field : RowField.VALUE);
        }
        if (table.getScene().getFocusOwner() instanceof TextField editor) {
            // A field that gets its skin later would select what is in it then.
            editor.applyCss();
            editor.setText(first);
            editor.end();
        }
    }

    /** Corrects the cell beside the one that was corrected just now, around the end into the next row. */
    void editBeside(RowField field, int by) {
        RowField[] order = {RowField.NAME, RowField.VALUE, RowField.UNIT, RowField.RANGE, RowField.ANALYTE};
        int at = Arrays.asList(order).indexOf(field) + by;
        if (at >= 0 && at < order.length) {
            edit(order[at]);
        } else {
            table.requestFocus();
        }
    }

    /** Scrolls so that this row and those after it are in view. */
    void showFrom(int place) {
        table.scrollTo(Math.max(0, place - 1));
        table.requestFocus();
    }

    private boolean severalMoments() {
        return ReviewRows.days(model.sheet().rows()).size() > 1;
    }

    private void follow(int place) {
        if (place >= 0 && place < table.getItems().size() && focused().getRow() != place) {
            table.getSelectionModel()
                    .clearAndSelect(place, wanted(table.getItems().get(place)));
            table.scrollTo(Math.max(0, place - 4));
        }
        table.refresh();
    }

    /** Where the cursor stands in a row: at what is in doubt, else in the column where it stood. */
    private TableColumn<ReviewRow, ?> wanted(ReviewRow row) {
        if (row.state() == RowState.SECOND_ENTRY) {
            return second;
        }
        Optional<RowField> doubted = CellDoubt.of(row);
        if (doubted.isPresent()) {
            return column(doubted.get());
        }
        boolean chosen = focused().getTableColumn() != null && focused().getColumn() > 0;
        return chosen && !row.state().open()
                ? table.getVisibleLeafColumn(focused().getColumn())
                : column(RowField.VALUE);
    }

    private TablePosition<?, ?> focused() {
        return table.getFocusModel().getFocusedCell();
    }

    private TableColumn<ReviewRow, ?> column(RowField field) {
        return table.getColumns().stream()
                .filter(column -> column.getUserData() == field)
                .findFirst()
                .orElseThrow();
    }

    private void led(TablePosition<?, ?> focused) {
        if (focused != null
                && focused.getRow() >= 0
                && focused.getRow() != model.sheet().cursor().get()) {
            model.sheet().move(focused.getRow());
        }
    }

    private TableColumn<ReviewRow, ReviewRow> edited(String key, RowField field, double width) {
        var column = plain(key, width);
        column.setUserData(field);
        Consumer<RowCell.Beside> beside = move -> editBeside(move.field(), move.by());
        column.setCellFactory(_ -> new RowCell(field, words, catalogue, model, layer, beside));
        return column;
    }

    private TableColumn<ReviewRow, ReviewRow> second() {
        var column = plain("review.second", 96);
        column.getStyleClass().add("number");
        column.setVisible(false);
        column.setCellFactory(
                _ -> new SecondCell(model, this::nextSecond, by -> edit(by > 0 ? RowField.UNIT : RowField.VALUE)));
        return column;
    }

    private TableColumn<ReviewRow, ReviewRow> state() {
        var column = plain("review.state", 116);
        column.setEditable(false);
        column.setCellFactory(_ -> new StateCell(words, model));
        return column;
    }

    private TableColumn<ReviewRow, ReviewRow> plain(String key, double width) {
        var column = new TableColumn<ReviewRow, ReviewRow>();
        column.textProperty().bind(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private final class LitRow extends TableRow<ReviewRow> {
        @Override
        protected void updateItem(ReviewRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    CURRENT, !empty && getIndex() == model.sheet().cursor().get());
            pseudoClassStateChanged(REJECTED, !empty && row != null && row.state() == RowState.REJECTED);
        }
    }
}
