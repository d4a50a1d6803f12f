package org.catamnesis.ui.visit;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Words;

/** A small form in the place of the visit: its fields one below the other, what is wrong, save and leave. */
abstract class SideForm {
    final Words words;
    private final VBox root = new VBox();
    private final Label problem = new Label();
    private final Button save = new Button();
    private final ObservableValue<Boolean> busy;
    private final Runnable leave;
    private Node first;

    SideForm(Words words, String titleKey, ObservableValue<Boolean> busy, Runnable leave) {
        this.words = words;
        this.busy = busy;
        this.leave = leave;
        var title = new Label();
        title.getStyleClass().add("heading");
        words.label(title, titleKey);
        root.getStyleClass().addAll("form", "visit-side");
        root.getChildren().add(title);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        problem.getStyleClass().add("field-problem");
        problem.setId("sideProblem");
        problem.setWrapText(true);
    }

    /** Closes the form with its buttons, once all fields are there. */
    final SideForm close(String saveKey) {
        words.label(save, saveKey);
        save.setId("sideSave");
        save.getStyleClass().add("primary");
        save.setOnAction(_ -> trySave());
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.disableProperty().bind(busy.map(now -> now));
        var cancel = new Button();
        cancel.setId("cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        words.label(cancel, "visit.leave");
        cancel.setOnAction(_ -> leave.run());
        var actions = new HBox(save, cancel);
        actions.getStyleClass().add("actions");
        root.getChildren().addAll(problem, actions);
        return this;
    }

    /** What is still missing, as a key; null when it may be saved. */
    abstract String missing();

    abstract void save();

    private void trySave() {
        if (busy.getValue()) return;
        String key = missing();
        problem.setText(key == null ? "" : words.now(key));
        if (key == null) save();
    }

    final Node root() {
        return root;
    }

    final void focus() {
        Focus.give(first);
    }

    final Draft unsaved() {
        return Draft.ofForm(root);
    }

    final void resume(Draft draft) {
        draft.fill(root);
    }

    final void say(String key) {
        var line = new Label();
        words.label(line, key);
        line.setWrapText(true);
        line.getStyleClass().add("quiet");
        root.getChildren().add(line);
    }

    final TextField field(String key, String id, double width) {
        var field = new TextField();
        field.setPrefWidth(width);
        field.setMaxWidth(width);
        add(key, id, field, field);
        return field;
    }

    final TextArea area(String key, String id) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isShiftDown()) return;
            event.consume();
            save.requestFocus();
        });
        add(key, id, area, area);
        return area;
    }

    final <T> ComboBox<T> choice(String key, String id, Iterable<T> choices, Function<T, String> text) {
        var box = new ComboBox<T>();
        choices.forEach(box.getItems()::add);
        box.setPrefWidth(320);
        Supplier<javafx.util.StringConverter<T>> shown =
                () -> org.catamnesis.ui.common.Choices.shown(one -> one == null ? "" : text.apply(one));
        words.messages().subscribe(_ -> box.setConverter(shown.get()));
        add(key, id, box, box);
        return box;
    }

    /** Several controls on one line. */
    final void line(String key, String id, Node main, Node... more) {
        var row = new HBox(8, main);
        row.getChildren().addAll(more);
        row.getStyleClass().add("sign-line");
        add(key, id, main, row);
    }

    private void add(String key, String id, Node control, Node shown) {
        control.setId(id);
        var label = new Label();
        words.label(label, key);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        if (control instanceof TextInputControl typed)
            typed.accessibleTextProperty().bind(words.text(key));
        var part = new VBox(label, shown);
        part.getStyleClass().add("field");
        root.getChildren().add(part);
        if (first == null) first = control;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case ENTER -> {
                boolean meant = event.isShortcutDown() || event.getTarget() instanceof TextField;
                if (!meant) return;
                trySave();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
