package org.catamnesis.ui.names;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.catamnesis.ui.common.Words;

/** Columns of plain text, which say the whole of it on hover. */
final class NameColumns<T> {
    private final Words words;
    private final TableView<T> table;

    NameColumns(Words words, TableView<T> table) {
        this.words = words;
        this.table = table;
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        words.messages().subscribe(_ -> table.refresh());
    }

    NameColumns<T> add(String key, double width, String style, Function<T, String> text) {
        var column = new TableColumn<T, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(_ -> new TextCell<>());
        table.getColumns().add(column);
        return this;
    }

    private static final class TextCell<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.length() < 12 ? null : new Tooltip(text));
        }
    }
}
