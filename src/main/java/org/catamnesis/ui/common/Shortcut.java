package org.catamnesis.ui.common;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key and what it does.
 *
 * @param titleKey the key of its description in the overlay that ? opens
 */
public record Shortcut(KeyCombination keys, String titleKey, Runnable action) {
    /** From a text such as {@code Shortcut+K}, {@code Alt+1} or {@code Enter}. */
    public static Shortcut of(String keys, String titleKey, Runnable action) {
        return new Shortcut(KeyCombination.valueOf(keys), titleKey, action);
    }

    /** Whether this key press is meant: a letter typed into a text field is not. */
    boolean isMeant(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean typing = event.getTarget() instanceof TextInputControl
                && plain
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey());
        return keys.match(event) && !typing;
    }
}
