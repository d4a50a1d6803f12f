package org.catamnesis.ui.trend;

import java.util.List;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.followup.TrendScale;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Suggestions;

/** Chooses the panels of the trend beside it: Alt with arrows moves one, L changes its scale, Delete takes it away. */
final class PanelEditor {
    private static final double ROW = 28;
    private final Desk desk;
    private final TrendModel model;
    private final PanelSource source;
    private final Pane layer;
    private final PanelKeeping keeping;

    @FXML
    private VBox root;

    @FXML
    private ListView<TrendPanel> list;

    @FXML
    private TextField add;

    @FXML
    private Button usual;

    @FXML
    private Button programme;

    /** @param layer over the whole section, for what a typed name may mean */
    PanelEditor(Desk desk, TrendModel model, PanelKeeping keeping, Pane layer) {
        this.desk = desk;
        this.model = model;
        this.source = new PanelSource(model.catalogue(), desk.words());
        this.keeping = keeping;
        this.layer = layer;
    }

    @FXML
    private void initialize() {
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new PanelCell());
        list.setOnKeyPressed(this::key);
        desk.words().prompt(add, "trend.add-panel");
        programme.setVisible(keeping.forProgramme());
        programme.setManaged(keeping.forProgramme());
        model.choice().panels().subscribe(this::fill);
        desk.words().messages().subscribe(_ -> list.refresh());
        new Suggestions<PanelSource.Offer>(layer, source::find, PanelSource.Offer::text).serve(add, offer -> {
            add.clear();
            change(() -> model.choice().add(TrendPanel.of(offer.code())));
            list.getSelectionModel().selectLast();
        });
    }

    void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void fill(List<TrendPanel> panels) {
        if (!list.getItems().equals(panels)) {
            int at = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(panels);
            list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, Math.max(0, panels.size() - 1)));
        }
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                change(() -> list.getSelectionModel()
                        .clearAndSelect(model.choice().move(at, event.getCode() == KeyCode.UP ? -1 : 1)));
            }
            case L -> change(() -> model.choice().nextScale(at));
            case DELETE, BACK_SPACE -> change(() -> model.choice().remove(at));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void change(Runnable action) {
        action.run();
        keeping.keep();
    }

    @FXML
    private void usual() {
        keeping.forget();
    }

    @FXML
    private void programme() {
        keeping.keepForProgramme();
    }

    private final class PanelCell extends ListCell<TrendPanel> {
        private final Label name = new Label();
        private final Label nothing = new Label();
        private final Button scale = new Button();
        private final HBox line = new HBox(name, nothing, space(), scale);

        PanelCell() {
            line.getStyleClass().add("panel-line");
            nothing.getStyleClass().add("quiet");
            scale.getStyleClass().add("plain");
            scale.setFocusTraversable(false);
            scale.setOnAction(_ -> change(() -> model.choice().nextScale(getIndex())));
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(TrendPanel panel, boolean empty) {
            super.updateItem(panel, empty);
            if (empty || panel == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            name.setText(panel.analytes().stream().map(source::name).collect(Collectors.joining(" · ")));
            nothing.setText(model.hasSomething(panel) ? "" : desk.words().now("trend.panel-nothing"));
            scale.setText(desk.words()
                    .now(
                            switch (panel.scale()) {
                                case USUAL -> "trend.scale-usual";
                                case LINEAR -> "trend.scale-linear";
                                case LOG -> "trend.scale-log";
                            }));
            scale.setOpacity(panel.scale() == TrendScale.USUAL ? 0.7 : 1);
            setGraphic(line);
            setAccessibleText(name.getText() + " " + scale.getText() + " " + nothing.getText());
        }

        private static Region space() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            return space;
        }
    }
}
