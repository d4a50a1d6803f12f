package org.catamnesis.ui.common;

import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and buttons that are only an icon, which always have a name and a tip. */
public final class Icons {
    private Icons() {}

    public static FontIcon icon(Ikon ikon, String... styles) {
        var icon = new FontIcon(ikon);
        icon.getStyleClass().addAll(styles);
        return icon;
    }

    /**
     * A button without words.
     *
     * @param nameKey what it does, for the tip and the screen reader
     * @param keys what to press instead, such as {@code Ctrl+K}; empty when there is none
     */
    public static Button button(Words words, Ikon ikon, String nameKey, String keys, Runnable action) {
        var button = new Button();
        button.setGraphic(icon(ikon));
        button.getStyleClass().addAll("icon", "plain");
        button.setOnAction(_ -> action.run());
        words.name(button, nameKey, keys);
        return button;
    }
}
