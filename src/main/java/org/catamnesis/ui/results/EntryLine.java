package org.catamnesis.ui.results;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.catamnesis.lab.Flag;
import org.catamnesis.ui.common.Words;

/** The fields of one line; Enter leads from one to the next, and from the last to the line below. */
final class EntryLine {
    private final Words words;
    private final EntryRow row;
    private final Consumer<EntryRow> below;
    private final TextField name = new TextField();
    private final TextField value = new TextField();
    private final Label flag = new Label();
    private final TextField unit = new TextField();
    private final TextField interval = new TextField();
    private final Label remark = new Label();
    private final HBox root;

    /** @param below what Enter in the last field does */
    EntryLine(Words words, EntryRow row, Consumer<EntryRow> below) {
        this.words = words;
        this.row = row;
        this.below = below;
        root = new HBox(8, name, value, flag, unit, interval, remark);
        root.getStyleClass().add("entry-line");
        root.setAlignment(Pos.CENTER_LEFT);
        bind();
        value.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInValue);
        unit.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInUnit);
        interval.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInInterval);
    }

    private void bind() {
        size(name, "entry-name", "entry.name", 220);
        size(value, "entry-value", "entry.value", 112);
        size(unit, "entry-unit", "entry.unit", 120);
        size(interval, "entry-interval", "entry.interval", 136);
        value.setAlignment(Pos.CENTER_RIGHT);
        name.textProperty().bindBidirectional(row.name());
        value.textProperty().bindBidirectional(row.value());
        unit.textProperty().bindBidirectional(row.unit());
        interval.textProperty().bindBidirectional(row.interval());
        flag.setMinWidth(16);
        flag.setPrefWidth(16);
        remark.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(remark, Priority.ALWAYS);
        row.remark().subscribe(this::say);
        List.of(row.value(), row.interval()).forEach(text -> text.subscribe(this::showFlag));
        row.unit().subscribe(this::promptInterval);
        row.last().subscribe(this::promptInterval);
        words.messages().subscribe(_ -> promptInterval());
    }

    private void size(TextField field, String style, String key, double width) {
        field.getStyleClass().add(style);
        field.accessibleTextProperty().bind(words.text(key));
        field.setMinWidth(width);
        field.setPrefWidth(width);
        field.setMaxWidth(width);
    }

    Node root() {
        return root;
    }

    EntryRow row() {
        return row;
    }

    TextField name() {
        return name;
    }

    void focusName() {
        name.requestFocus();
    }

    void focusValue() {
        value.requestFocus();
        value.selectAll();
    }

    private void say(Remark said) {
        remark.getStyleClass().setAll("label", said.weight() == Remark.Weight.WRONG ? "in-high" : "in-unreviewed");
        remark.textProperty().unbind();
        if (said == Remark.NONE) {
            remark.setText("");
        } else {
            words.label(remark, said.key());
        }
    }

    private void showFlag() {
        Flag found = row.value().get().isBlank() ? null : row.flag().orElse(null);
        flag.getStyleClass().setAll("label");
        if (found != null && found.high()) {
            flag.getStyleClass().add("in-high");
            flag.setText("▲");
        } else if (found != null && found.low()) {
            flag.getStyleClass().add("in-low");
            flag.setText("▼");
        } else {
            flag.setText("");
        }
    }

    private void promptInterval() {
        interval.setPromptText(row.lastInterval()
                .map(text -> words.now("entry.last-interval", text))
                .orElse(""));
    }

    private void pressInValue(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            (row.unit().get().isBlank() ? unit : interval).requestFocus();
            event.consume();
        }
    }

    private void pressInUnit(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> row.turnUnit(1);
            case UP -> row.turnUnit(-1);
            case ENTER -> interval.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressInInterval(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> row.lastInterval().ifPresent(text -> row.interval().set(text));
            case ENTER -> below.accept(row);
            default -> {
                return;
            }
        }
        interval.end();
        event.consume();
    }
}
