package org.catamnesis.ui.visit;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Words;

/** A part of the page: its heading with what can be done, and its lines. */
final class PartBox extends VBox {
    private final Words words;
    private final HBox head;

    PartBox(Words words, String titleKey) {
        this.words = words;
        getStyleClass().add("follow-up-part");
        var title = new Label(words.now(titleKey));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head = new HBox(title, space);
        head.getStyleClass().add("section-head");
        getChildren().add(head);
    }

    /** A button behind the heading. */
    PartBox button(String id, String key, Runnable action) {
        head.getChildren().add(small(words, id, key, action));
        return this;
    }

    /** A quiet word behind the heading. */
    PartBox quiet(String text) {
        Label label = label(text, "quiet");
        head.getChildren().add(1, label);
        return this;
    }

    PartBox line(Node... parts) {
        var line = new HBox(8, parts);
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().add(line);
        return this;
    }

    /** Quiet words below a line, over as many lines as they need. */
    PartBox below(String text) {
        if (text == null || text.isBlank()) return this;
        Label label = label(text, "secondary");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setPadding(new javafx.geometry.Insets(0, 0, 4, 0));
        getChildren().add(label);
        return this;
    }

    PartBox none(String key) {
        return below(words.now(key));
    }

    static Button small(Words words, String id, String key, Runnable action) {
        var button = new Button(words.now(key));
        if (id != null) button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(List.of(styles));
        return label;
    }

    /** One that is never cut. */
    static Label fixed(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Fills what is left of a line. */
    static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
