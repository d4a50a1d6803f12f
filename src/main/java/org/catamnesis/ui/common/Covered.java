package org.catamnesis.ui.common;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A form that cannot be read without learning who somebody is; in its place stands why while names are hidden. */
public final class Covered {
    private Covered() {}

    /** What was typed stays behind the cover. */
    public static Parent over(Words words, Node form) {
        var masked = words.privacy().masked();
        var why = new Label();
        words.label(why, "privacy.form-covered");
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        why.setMaxWidth(420);
        var place = new StackPane(form, why);
        // Asked with the words, so that a window that is left behind is not held by what it listens to.
        words.messages().subscribe(_ -> {
            form.setVisible(!masked.get());
            form.setDisable(masked.get());
            why.setVisible(masked.get());
        });
        return place;
    }
}
