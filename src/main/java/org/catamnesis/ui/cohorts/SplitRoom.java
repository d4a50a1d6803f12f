package org.catamnesis.ui.cohorts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** A room of two parts side by side, each of which scrolls for itself. */
final class SplitRoom {
    private final Node first;
    private final Node second;

    @FXML
    private ScrollPane left;

    @FXML
    private ScrollPane right;

    SplitRoom(Node first, Node second) {
        this.first = first;
        this.second = second;
    }

    @FXML
    private void initialize() {
        left.setContent(first);
        right.setContent(second);
    }
}
