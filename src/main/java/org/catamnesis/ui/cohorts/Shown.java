package org.catamnesis.ui.cohorts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Parts of the page that take no room while they are not shown. */
final class Shown {
    private Shown() {}

    static void when(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    static void when(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
