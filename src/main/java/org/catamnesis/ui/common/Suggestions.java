package org.catamnesis.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** What a text field may mean, below it as one types: arrows choose, Enter takes. */
public final class Suggestions<T> {
    private static final double ROW = 28;
    private static final double WIDTH = 320;
    private final Pane layer;
    private final Function<String, List<T>> search;
    private final Function<T, String> text;
    private final ListView<T> list = new ListView<>();

    /** @param layer over the whole screen, which holds the list */
    public Suggestions(Pane layer, Function<String, List<T>> search, Function<T, String> text) {
        this.layer = layer;
        this.search = search;
        this.text = text;
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SuggestionCell());
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    }

    /** Serves a field from now on; {@code chosen} gets what Enter or a click took. */
    public void serve(TextField field, Consumer<T> chosen) {
        ChangeListener<String> typed = (_, _, now) -> look(field, now);
        field.textProperty().addListener(typed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                close();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, chosen));
        list.setOnMouseReleased(_ -> take(chosen));
    }

    public boolean isOpen() {
        return layer.getChildren().contains(list) && !list.getItems().isEmpty();
    }

    public void close() {
        layer.getChildren().remove(list);
        list.getItems().clear();
    }

    private void look(TextField field, String typed) {
        List<T> found = field.isFocused() ? search.apply(typed) : List.of();
        if (found.isEmpty()) {
            close();
            return;
        }
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double height = found.size() * ROW + 2;
        Bounds place = field.localToScene(field.getLayoutBounds());
        Point2D below = layer.sceneToLocal(place.getMinX(), place.getMaxY());
        boolean fits = below.getY() + height <= layer.getHeight();
        double x = Math.max(0, Math.min(below.getX(), layer.getWidth() - WIDTH - 8));
        list.resizeRelocate(x, fits ? below.getY() : below.getY() - place.getHeight() - height, WIDTH, height);
        list.setPrefSize(WIDTH, height);
        if (!layer.getChildren().contains(list)) {
            layer.getChildren().add(list);
        }
        list.setLayoutX(x);
        list.setLayoutY(fits ? below.getY() : below.getY() - place.getHeight() - height);
    }

    private void press(KeyEvent event, Consumer<T> chosen) {
        if (!isOpen()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER, TAB -> take(chosen);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(Consumer<T> chosen) {
        T item = list.getSelectionModel().getSelectedItem();
        close();
        if (item != null) {
            chosen.accept(item);
        }
    }

    private final class SuggestionCell extends ListCell<T> {
        SuggestionCell() {
            setOnMouseEntered(_ -> list.getSelectionModel().clearAndSelect(getIndex()));
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }
}
