package org.catamnesis.ui.overview;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.lab.Flag;
import org.catamnesis.plot.Direction;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.Desk;

/** The first page of a patient: what is new on the left, the newest values and the level on the right. */
final class OverviewController {
    private static final int COLUMNS = 2;
    private static final int APART = 24;
    private final Desk desk;
    private final OverviewModel model;

    @FXML
    private Label since;

    @FXML
    private ListView<OverviewLine> changes;

    @FXML
    private VBox nothing;

    @FXML
    private GridPane newest;

    @FXML
    private StackPane chart;

    OverviewController(Desk desk, OverviewModel model) {
        this.desk = desk;
        this.model = model;
    }

    @FXML
    private void initialize() {
        since.textProperty().bind(model.since());
        changes.setCellFactory(_ -> new OverviewCell());
        changes.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        changes.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        model.lines().subscribe(this::show);
        model.loaded().subscribe(_ -> show(model.lines().get()));
        model.newest().subscribe(this::fill);
        var pane = new ChartPane(model.sight(), desk.theme());
        pane.setId("chart");
        desk.words()
                .messages()
                .subscribe(_ -> pane.setAccessibleText(desk.words().now("overview.course")));
        pane.onOpen(id -> desk.navigator().go(model.place(id)));
        chart.getChildren().add(pane);
        chart.visibleProperty().bind(model.loaded());
    }

    void focus() {
        changes.requestFocus();
    }

    private void show(List<OverviewLine> lines) {
        changes.setItems(FXCollections.observableList(lines));
        changes.getSelectionModel().selectFirst();
        changes.setVisible(!lines.isEmpty());
        nothing.setVisible(lines.isEmpty() && model.loaded().get());
    }

    private void open() {
        OverviewLine line = changes.getSelectionModel().getSelectedItem();
        if (line != null) {
            desk.navigator().go(line.place());
        }
    }

    private void fill(List<OverviewModel.Newest> values) {
        newest.getChildren().clear();
        int rows = Math.ceilDiv(values.size(), COLUMNS);
        for (int i = 0; i < values.size(); i++) {
            add(values.get(i), i / rows * 6, i % rows);
        }
    }

    private void add(OverviewModel.Newest one, int column, int row) {
        var name = label(one.name(), "quiet");
        GridPane.setMargin(name, new Insets(0, 0, 0, column == 0 ? 0 : APART));
        var value = label(one.value(), style(one.flag()));
        value.getStyleClass().add("strong");
        var flag = label(mark(one.flag()), style(one.flag()));
        flag.setMinWidth(16);
        var unit = label(one.unit(), "secondary");
        var direction = label(arrow(one.direction()), "quiet");
        direction.setMinWidth(16);
        var day = label(one.day(), "secondary");
        GridPane.setHalignment(value, HPos.RIGHT);
        newest.add(name, column, row);
        newest.add(value, column + 1, row);
        newest.add(flag, column + 2, row);
        newest.add(unit, column + 3, row);
        newest.add(direction, column + 4, row);
        newest.add(day, column + 5, row);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private static String style(Flag flag) {
        if (flag == null || !flag.abnormal()) {
            return "";
        }
        return flag.low() ? "in-low" : "in-high";
    }

    private static String mark(Flag flag) {
        if (flag == null || !flag.abnormal()) {
            return "";
        }
        return flag.low() ? "▼" : flag.high() ? "▲" : "■";
    }

    private static String arrow(Direction direction) {
        return switch (direction) {
            case UP -> "↑";
            case DOWN -> "↓";
            case STEADY -> "→";
            case NONE -> "";
        };
    }
}
