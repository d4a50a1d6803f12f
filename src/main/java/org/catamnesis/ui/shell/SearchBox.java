package org.catamnesis.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.ui.common.Desk;

/** The search box and the list below it; arrows choose, Enter opens, Esc leaves. */
final class SearchBox {
    private static final int ROW = 34;
    private final Desk desk;
    private final SearchModel model;
    private final TextField field;
    private final ListView<Hit> list = new ListView<>();

    SearchBox(Desk desk, SearchModel model, TextField field, Pane results) {
        this.desk = desk;
        this.model = model;
        this.field = field;
        results.getChildren().setAll(list, nothing(), problem());
        var open = field.focusedProperty()
                .and(Bindings.isNotEmpty(model.hits())
                        .or(model.nothing())
                        .or(model.problem().isNotNull()));
        results.visibleProperty().bind(open);
        results.managedProperty().bind(open);
    }

    void follow() {
        desk.words().prompt(field, "shell.search");
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setItems(model.hits());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new HitCell());
        list.prefHeightProperty().bind(Bindings.size(model.hits()).multiply(ROW));
        list.managedProperty().bind(Bindings.isNotEmpty(model.hits()));
        list.visibleProperty().bind(list.managedProperty());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        model.chosen().subscribe(index -> {
            list.getSelectionModel().clearAndSelect(index.intValue());
            list.scrollTo(index.intValue());
        });
    }

    void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private Label nothing() {
        var label = new Label();
        desk.words().label(label, "shell.search-nothing");
        label.getStyleClass().addAll("quiet", "search-nothing");
        label.visibleProperty().bind(model.nothing());
        label.managedProperty().bind(model.nothing());
        return label;
    }

    private Label problem() {
        var label = new Label();
        desk.words().problem(label, model.problem());
        label.setWrapText(true);
        label.getStyleClass().addAll("secondary", "search-nothing");
        return label;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.choose(model.chosen().get() + 1);
            case UP -> model.choose(model.chosen().get() - 1);
            case ENTER -> model.open(this::open);
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void open(Hit hit) {
        leave();
        desk.navigator().patient(hit.patientId());
    }

    private void leave() {
        model.text().set("");
        field.getScene().getRoot().requestFocus();
    }

    private final class HitCell extends ListCell<Hit> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final HBox row;

        HitCell() {
            name.getStyleClass().add("strong");
            detail.getStyleClass().add("secondary");
            detail.setMinWidth(Region.USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            row = new HBox(8, name, detail);
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseEntered(_ -> model.choose(getIndex()));
            addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> model.chosenHit().ifPresent(SearchBox.this::open));
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(empty || hit == null ? null : row);
            name.setText(empty || hit == null ? "" : hit.name());
            detail.setText(empty || hit == null ? "" : hit.detail());
        }
    }
}
