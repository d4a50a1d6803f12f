package org.catamnesis.ui.inbox;

import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.catamnesis.report.DocumentState;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The columns of the inbox. */
final class InboxTable {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Words words;

    InboxTable(Words words) {
        this.words = words;
    }

    void fill(TableView<InboxLine> table) {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(critical());
        table.getColumns().add(column("inbox.received", 132, InboxTable::received, "quiet"));
        table.getColumns().add(patient());
        table.getColumns().add(file());
        table.getColumns().add(column("inbox.pages", 56, InboxTable::pages, "number"));
        table.getColumns().add(state());
        words.messages().subscribe(_ -> table.refresh());
    }

    private static String pages(InboxLine line) {
        return line.taken() && line.document().pageCount() != null
                ? String.valueOf(line.document().pageCount())
                : "";
    }

    private static String received(InboxLine line) {
        return line.taken() ? MINUTE.format(line.document().receivedAt()) : "";
    }

    private TableColumn<InboxLine, InboxLine> critical() {
        TableColumn<InboxLine, InboxLine> column = plain("inbox.urgent", 84);
        column.setCellFactory(_ -> new LineCell() {
            @Override
            void show(InboxLine line) {
                var badge = new Label(words.now("inbox.critical", line.critical()));
                badge.getStyleClass().add("critical");
                setGraphic(line.critical() > 0 ? badge : null);
                setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            }
        });
        return column;
    }

    private TableColumn<InboxLine, InboxLine> patient() {
        TableColumn<InboxLine, InboxLine> column = plain("inbox.patient", 176);
        column.setCellFactory(_ -> new LineCell() {
            @Override
            void show(InboxLine line) {
                boolean named = !line.patient().isEmpty();
                setText(
                        named
                                ? words.privacy().text(line.patient())
                                : words.now(line.taken() ? "inbox.nobody" : "inbox.not-taken"));
                getStyleClass().removeAll("quiet", "strong");
                getStyleClass().add(named ? "strong" : "quiet");
                setGraphic(named ? standing(line) : null);
                setTooltip(named ? new Tooltip(words.now(standingKey(line))) : null);
            }
        });
        return column;
    }

    private static Node standing(InboxLine line) {
        return switch (line.standing()) {
            case SURE -> Icons.icon(Material2OutlinedAL.CHECK, "in-good");
            case TO_CONFIRM -> Icons.icon(Material2OutlinedAL.HELP_OUTLINE, "in-unreviewed");
            case NOBODY -> Icons.icon(Material2OutlinedMZ.PERSON_OUTLINE);
            case CONTRADICTED -> Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "in-high");
        };
    }

    private static String standingKey(InboxLine line) {
        return switch (line.standing()) {
            case SURE -> "inbox.patient-found";
            case TO_CONFIRM -> "inbox.patient-to-confirm";
            case NOBODY -> "inbox.patient-unknown";
            case CONTRADICTED -> "inbox.patient-contradicted";
        };
    }

    private TableColumn<InboxLine, InboxLine> file() {
        TableColumn<InboxLine, InboxLine> column = plain("inbox.file", 232);
        column.getStyleClass().add("quiet");
        column.setCellFactory(_ -> new LineCell() {
            @Override
            void show(InboxLine line) {
                boolean picture = line.taken() && line.document().picture();
                setText(words.privacy().text(line.fileName()));
                setGraphic(Icons.icon(
                        picture
                                ? Material2OutlinedAL.IMAGE
                                : line.copyForbidden() ? Material2OutlinedAL.LOCK : Material2OutlinedAL.DESCRIPTION));
                setTooltip(new Tooltip(
                        picture
                                ? words.now("inbox.picture")
                                : line.copyForbidden()
                                        ? words.now("inbox.copy-forbidden")
                                        : words.privacy().text(line.fileName())));
            }
        });
        return column;
    }

    private TableColumn<InboxLine, InboxLine> state() {
        TableColumn<InboxLine, InboxLine> column = plain("inbox.state", 420);
        column.setCellFactory(_ -> new LineCell() {
            @Override
            void show(InboxLine line) {
                getStyleClass().removeAll("in-high", "in-unreviewed");
                String text = stateText(line);
                if (line.problem() != null) {
                    getStyleClass().add("in-high");
                } else if (line.open() > 0 || line.document().summary().doubles() != null) {
                    getStyleClass().add("in-unreviewed");
                }
                setText(text);
                setTooltip(new Tooltip(text));
            }
        });
        return column;
    }

    private String stateText(InboxLine line) {
        if (line.problem() != null) {
            return words.messages().get().problem(line.problem());
        }
        if (line.document().summary().doubles() != null) {
            return words.now("inbox.doubled");
        }
        if (line.document().state() == DocumentState.RECEIVED) {
            return words.now("inbox.waiting");
        }
        return line.open() == 0
                ? words.now("inbox.ready", line.ready())
                : words.now("inbox.ready-and-open", line.ready(), line.open());
    }

    private TableColumn<InboxLine, InboxLine> column(
            String key, double width, Function<InboxLine, String> text, String style) {
        TableColumn<InboxLine, InboxLine> column = plain(key, width);
        column.getStyleClass().add(style);
        column.setCellFactory(_ -> new LineCell() {
            @Override
            void show(InboxLine line) {
                setText(text.apply(line));
            }
        });
        return column;
    }

    private TableColumn<InboxLine, InboxLine> plain(String key, double width) {
        var column = new TableColumn<InboxLine, InboxLine>();
        column.textProperty().bind(words.text(key));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private abstract static class LineCell extends TableCell<InboxLine, InboxLine> {
        abstract void show(InboxLine line);

        @Override
        protected final void updateItem(InboxLine line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
            } else {
                show(line);
            }
        }
    }
}
