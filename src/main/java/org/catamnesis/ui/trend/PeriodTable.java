package org.catamnesis.ui.trend;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.TrendPeriod;
import org.catamnesis.lab.Flag;
import org.catamnesis.ui.common.Desk;

/** The chosen period as a table below the chart: analytes down, moments across, the newest first. */
final class PeriodTable {
    /** More columns than anybody reads here; a copy has all of them. */
    private static final int MOST = 40;

    private static final double ROW = 24;
    private static final double NAME = 130;
    private static final double UNIT = 84;
    private static final double VALUE = 92;
    private final Desk desk;
    private final TrendModel model;

    @FXML
    private VBox root;

    @FXML
    private Label title;

    @FXML
    private Label note;

    @FXML
    private Button copy;

    @FXML
    private Button close;

    @FXML
    private TableView<Flowsheet.Line> table;

    PeriodTable(Desk desk, TrendModel model) {
        this.desk = desk;
        this.model = model;
    }

    @FXML
    private void initialize() {
        table.setFixedCellSize(ROW);
        table.setSelectionModel(null);
        desk.words().name(copy, "trend.copy-table", "Ctrl+C");
        desk.words().name(close, "trend.close-table", "Esc");
        var nothing = new Label();
        desk.words().label(nothing, "trend.period-empty");
        table.setPlaceholder(nothing);
        model.period().subscribe(this::show);
        desk.words().messages().subscribe(_ -> show(model.period().get()));
    }

    private void show(TrendPeriod period) {
        root.setVisible(period != null);
        root.setManaged(period != null);
        table.getColumns().clear();
        table.getItems().clear();
        if (period == null) {
            return;
        }
        int moments = period.moments().size();
        title.setText(period.from() + " – " + period.to());
        note.setText(
                desk.words().now("trend.period-size", period.sheet().lines().size(), moments)
                        + (moments > MOST ? " · " + desk.words().now("trend.period-newest", MOST) : ""));
        table.getColumns()
                .add(text(
                        desk.words().now("trend.period-analyte"),
                        NAME,
                        line -> TrendPeriod.name(line, desk.words().messages().get())));
        table.getColumns().add(text(desk.words().now("trend.period-unit"), UNIT, period::shownUnit));
        List<TableColumn<Flowsheet.Line, Flowsheet.Cell>> values = IntStream.range(0, Math.min(MOST, moments))
                .mapToObj(i -> values(TrendPeriod.moment(period.moments().get(i)), i))
                .toList();
        table.getColumns().addAll(values);
        table.getItems().setAll(period.sheet().lines());
    }

    private static TableColumn<Flowsheet.Line, String> text(
            String head, double width, Function<Flowsheet.Line, String> what) {
        var column = new TableColumn<Flowsheet.Line, String>(head);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(what.apply(row.getValue())));
        return column;
    }

    private TableColumn<Flowsheet.Line, Flowsheet.Cell> values(String moment, int index) {
        var column = new TableColumn<Flowsheet.Line, Flowsheet.Cell>(moment.replace(' ', '\n'));
        column.setPrefWidth(VALUE);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().at(index).orElse(null)));
        column.setCellFactory(_ -> new ValueCell());
        return column;
    }

    void copyTable() {
        TrendPeriod period = model.period().get();
        if (period != null) {
            desk.copies().put(period.tsv(desk.words().messages().get()));
            desk.notifications().good("trend.table-copied");
        }
    }

    @FXML
    private void copy() {
        copyTable();
    }

    @FXML
    private void close() {
        model.sight().clearSelection();
    }

    /** The value, then its flag in a place of its own. */
    private final class ValueCell extends TableCell<Flowsheet.Line, Flowsheet.Cell> {
        ValueCell() {
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(Flowsheet.Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeAll("high", "low");
            if (empty || cell == null || getTableRow() == null || getTableRow().getItem() == null) {
                setText(null);
                return;
            }
            Flag flag = cell.abnormal() ? cell.flag() : null;
            String sign = flag == null ? "\u2003" : flag.high() ? "▲" : flag.low() ? "▼" : "■";
            TrendPeriod period = model.period().get();
            if (period != null) setText(period.shown(getTableRow().getItem(), cell) + " " + sign);
            if (flag != null) {
                getStyleClass().add(flag.low() ? "low" : "high");
            }
        }
    }
}
