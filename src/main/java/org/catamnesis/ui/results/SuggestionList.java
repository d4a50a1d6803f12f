package org.catamnesis.ui.results;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.lab.Analyte;
import org.catamnesis.ui.common.Words;

/** What the letters typed into a name may mean, below the field: arrows choose, Enter or Tab takes. */
final class SuggestionList {
    private static final double ROW = 28;
    private static final double WIDTH = 340;
    private final Words words;
    private final Function<String, List<Analyte>> search;
    private final BiConsumer<EntryLine, Analyte> take;
    private final Consumer<EntryLine> leave;
    private final Pane layer;
    private final ListView<Analyte> list = new ListView<>();
    private EntryLine line;

    /**
     * @param leave told when somebody leaves a name without taking a suggestion
     * @param layer a pane over the form in which the list is placed
     */
    SuggestionList(
            Words words,
            Function<String, List<Analyte>> search,
            BiConsumer<EntryLine, Analyte> take,
            Consumer<EntryLine> leave,
            Pane layer) {
        this.words = words;
        this.search = search;
        this.take = take;
        this.leave = leave;
        this.layer = layer;
        list.setId("suggestions");
        list.getStyleClass().add("entry-suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setManaged(false);
        list.setCellFactory(_ -> new AnalyteCell());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        layer.setPickOnBounds(false);
        layer.getChildren().setAll(list);
        close();
    }

    /** Watches the name of a line. */
    void serve(EntryLine served) {
        TextField field = served.name();
        field.textProperty().subscribe(typed -> {
            if (field.getScene() != null && field.getScene().getFocusOwner() == field) {
                offer(served, typed);
            }
        });
        field.focusedProperty().subscribe(focused -> {
            if (!focused && line == served) {
                close();
            }
            if (!focused) {
                leave.accept(served);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(served, event));
    }

    private void offer(EntryLine served, String typed) {
        List<Analyte> found = served.row().analyte().get() == null ? search.apply(typed) : List.<Analyte>of();
        if (found.isEmpty()) {
            close();
            return;
        }
        line = served;
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.resize(WIDTH, found.size() * ROW + 2);
        Bounds field =
                layer.sceneToLocal(served.name().localToScene(served.name().getBoundsInLocal()));
        boolean above = field.getMaxY() + list.getHeight() > layer.getHeight() && field.getMinY() > list.getHeight();
        list.relocate(field.getMinX(), above ? field.getMinY() - list.getHeight() : field.getMaxY());
        list.setVisible(true);
    }

    private void close() {
        line = null;
        list.setVisible(false);
    }

    private void press(EntryLine served, KeyEvent event) {
        boolean open = line == served;
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ENTER, TAB -> {
                if (open && !event.isShiftDown()) {
                    takeChosen();
                } else if (event.getCode() == KeyCode.ENTER) {
                    leave.accept(served);
                    served.focusValue();
                } else {
                    return;
                }
            }
            case ESCAPE -> {
                if (!open) {
                    return;
                }
                close();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int by) {
        if (line != null) {
            int size = list.getItems().size();
            list.getSelectionModel()
                    .clearAndSelect(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, size - 1));
        }
    }

    private void takeChosen() {
        EntryLine served = line;
        Analyte chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen != null) {
            take.accept(served, chosen);
            served.focusValue();
        }
    }

    private final class AnalyteCell extends ListCell<Analyte> {
        private final Label name = new Label();
        private final Label code = new Label();
        private final HBox row = new HBox(8, name, code);

        AnalyteCell() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            code.getStyleClass().add("secondary");
            code.setMinWidth(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setPrefWidth(WIDTH - 36);
            row.setMaxWidth(WIDTH - 36);
            addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
                if (getItem() != null) {
                    list.getSelectionModel().select(getItem());
                    takeChosen();
                }
            });
        }

        @Override
        protected void updateItem(Analyte analyte, boolean empty) {
            super.updateItem(analyte, empty);
            setGraphic(empty || analyte == null ? null : row);
            name.setText(empty || analyte == null ? "" : analyte.name(words.language()));
            code.setText(empty || analyte == null ? "" : analyte.code());
        }
    }
}
