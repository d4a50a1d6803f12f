package org.catamnesis.ui.visit;

import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.catamnesis.followup.VisitReason;

/** The follow-up of one patient in a window, driven as somebody at the keyboard would. */
abstract class FollowUpWindow {
    FollowUpScreen screen;
    Scene scene;

    void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    Node find(String id) {
        lay();
        Node found = scene.lookup(id);
        for (Node one : scene.getRoot().lookupAll(id)) if (shown(one)) found = one;
        return found;
    }

    static boolean shown(Node node) {
        return node == null || node.isVisible() && shown(node.getParent());
    }

    void type(String id, String text) {
        ((TextInputControl) find(id)).setText(text);
    }

    void key(String key) {
        screen.shortcuts().stream()
                .filter(one -> one.keys().equals(KeyCombination.valueOf(key)))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
        lay();
    }

    void press(String id, KeyCode code, boolean control) {
        Event.fireEvent(find(id), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        lay();
    }

    void finish() {
        press("#vital-weight", KeyCode.ENTER, true);
    }

    void undo() {
        key("Shortcut+Z");
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String id, T value) {
        ((ComboBox<T>) find(id)).setValue(value);
    }

    void reason(VisitReason why) {
        choose("#reason", why);
    }

    void units(String unit) {
        choose("#unit", unit);
    }

    Button button(String text) {
        lay();
        return scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(one -> one.getText() != null && one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    Set<String> texts() {
        lay();
        Set<String> texts = new TreeSet<>();
        for (Node node : scene.getRoot().lookupAll(".label"))
            if (node instanceof Labeled label && shown(node)) texts.add(label.getText());
        return texts;
    }
}
