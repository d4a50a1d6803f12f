package org.catamnesis.ui.overview;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.sign.SignBar;
import org.catamnesis.ui.common.sign.SignModel;

/** The first page of a patient: what is new on the left, the newest values and the level on the right. */
final class OverviewController {
    private final Desk desk;
    private final OverviewModel model;
    private final SignModel sign;
    private final SignBar bar;

    @FXML
    private VBox root;

    @FXML
    private Label since;

    @FXML
    private ListView<OverviewLine> changes;

    @FXML
    private VBox nothing;

    @FXML
    private TilePane newest;

    @FXML
    private StackPane chart;

    OverviewController(Desk desk, OverviewModel model, SignModel sign) {
        this.desk = desk;
        this.model = model;
        this.sign = sign;
        this.bar = new SignBar(desk, sign);
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
        model.newest().subscribe(_ -> fill());
        desk.theme().appearance().subscribe(_ -> fill());
        changes.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && line.group() != null) sign.group().set(line.group());
        });
        root.getChildren().add(bar);
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
        boolean atBar = focusIn(bar);
        changes.setItems(FXCollections.observableList(lines));
        changes.getSelectionModel().selectFirst();
        if (atBar) changes.requestFocus();
        changes.setVisible(!lines.isEmpty());
        nothing.setVisible(lines.isEmpty() && model.loaded().get());
    }

    /** Whoever signed from a field of the bar goes on in the list. */
    private static boolean focusIn(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) owner = owner.getParent();
        return owner != null;
    }

    private void open() {
        OverviewLine line = changes.getSelectionModel().getSelectedItem();
        if (line != null) {
            desk.navigator().go(line.place());
        }
    }

    private void fill() {
        newest.getChildren()
                .setAll(model.newest().get().stream()
                        .map(value -> new ValueTile(value, desk.theme().tokens()))
                        .toList());
    }

    List<Shortcut> signKeys() {
        return bar.shortcuts();
    }

    void move(int by) {
        int last = changes.getItems().size() - 1;
        if (last < 0) return;
        int row = Math.clamp(changes.getSelectionModel().getSelectedIndex() + by, 0, last);
        changes.getSelectionModel().clearAndSelect(row);
        changes.scrollTo(Math.max(0, row - 5));
        changes.requestFocus();
    }
}
