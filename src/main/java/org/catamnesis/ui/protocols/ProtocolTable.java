package org.catamnesis.ui.protocols;

import java.util.List;
import java.util.function.BiFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Words;

/** The series of a protocol with their bands below them; what is wrong stands in its row. */
final class ProtocolTable {
    private static final PseudoClass SERIES = PseudoClass.getPseudoClass("series");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final TableView<Line> table;
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private ProtocolDraft draft;
    private List<Mistake> mistakes = List.of();
    private LineText text;

    ProtocolTable(TableView<Line> table, Words words, AnalyteCatalogue catalogue) {
        this.table = table;
        this.words = words;
        this.catalogue = catalogue;
        column("protocol.column-days", 150, "days", LineText::name);
        column("protocol.column-rhythm", 104, "plain", LineText::rhythm);
        column("protocol.column-anchor", 84, "plain", LineText::anchor);
        column("protocol.column-window", 108, "plain", LineText::window);
        column("protocol.column-source", 140, "quiet", (said, line) -> said.source(line, mistakes));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new Row());
    }

    private void column(String key, double width, String style, BiFunction<LineText, Line, String> said) {
        var column = new TableColumn<Line, Line>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(width - 4);
        column.getStyleClass().add(style);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(line -> new javafx.beans.property.ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null || gone(line) ? null : said.apply(text, line));
            }
        });
        table.getColumns().add(column);
    }

    /** Shows a draft; the row that is selected stays so. Null for nothing. */
    void show(ProtocolDraft now, List<Mistake> wrong) {
        draft = now;
        mistakes = wrong;
        text = now == null
                ? null
                : new LineText(
                        now,
                        words.messages().get(),
                        new ProtocolWords(words.messages().get(), catalogue));
        List<Line> lines = now == null ? List.of() : Line.of(now);
        if (!lines.equals(List.copyOf(table.getItems()))) {
            int at = Math.clamp(table.getSelectionModel().getSelectedIndex(), 0, Math.max(0, lines.size() - 1));
            table.getItems().setAll(lines);
            table.getSelectionModel().select(at);
        }
        table.refresh();
    }

    Line selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    void select(Line line) {
        table.getSelectionModel().select(line);
        table.scrollTo(line);
    }

    private boolean gone(Line line) {
        return draft == null
                || line.series() >= draft.series().size()
                || line.band() >= draft.series().get(line.series()).bands().size();
    }

    private final class Row extends TableRow<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            boolean filled = !empty && line != null;
            pseudoClassStateChanged(SERIES, filled && !line.isBand());
            pseudoClassStateChanged(
                    WRONG,
                    filled
                            && LineText.worst(line, mistakes)
                                    .filter(Mistake::refuses)
                                    .isPresent());
        }
    }
}
