package org.catamnesis.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.Words;

/** The keys of the screen and of the window, over everything until any key or click. */
final class ShortcutOverlay {
    private final Words words;
    private final Pane layer;

    ShortcutOverlay(Words words, Pane layer) {
        this.words = words;
        this.layer = layer;
    }

    boolean isOpen() {
        return layer.isVisible();
    }

    void open(String titleKey, List<Shortcut> screen, List<Shortcut> window) {
        var card = new VBox(16);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        if (!screen.isEmpty()) {
            card.getChildren().addAll(heading(titleKey), keys(screen));
        }
        card.getChildren().addAll(heading("shell.keys-everywhere"), keys(window));
        var scrim = new Region();
        scrim.getStyleClass().add("scrim");
        layer.getChildren().setAll(scrim, card);
        StackPane.setAlignment(card, Pos.CENTER);
        layer.setOnMousePressed(_ -> close());
        layer.setVisible(true);
    }

    void close() {
        layer.setVisible(false);
        layer.getChildren().clear();
    }

    private Node heading(String key) {
        var label = new Label();
        words.label(label, key);
        label.getStyleClass().add("heading");
        return label;
    }

    private Node keys(List<Shortcut> shortcuts) {
        var grid = new GridPane(24, 8);
        int rows = shortcuts.size() > 6 ? (shortcuts.size() + 1) / 2 : shortcuts.size();
        for (int i = 0; i < shortcuts.size(); i++) {
            var key = new Label(shortcuts.get(i).keys().getDisplayText());
            key.getStyleClass().add("key");
            var title = new Label();
            words.label(title, shortcuts.get(i).titleKey());
            grid.add(key, i / rows * 2, i % rows);
            grid.add(title, i / rows * 2 + 1, i % rows);
        }
        return grid;
    }
}
