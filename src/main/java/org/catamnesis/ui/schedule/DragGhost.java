package org.catamnesis.ui.schedule;

import javafx.scene.control.Label;

/** Where an appointment that is being dragged would go, and what that would break. */
final class DragGhost extends Label {
    DragGhost() {
        setId("ghost");
        setWrapText(true);
        setMouseTransparent(true);
        setManaged(false);
        hide();
    }

    /** @param style {@code free}, {@code beyond} or {@code refused} */
    void show(String text, String style) {
        setText(text);
        getStyleClass().setAll("label", "drag-ghost", style);
        setVisible(true);
        toFront();
    }

    void hide() {
        setVisible(false);
    }
}
