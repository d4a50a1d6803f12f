package org.catamnesis.ui.common;

import javafx.beans.value.ObservableValue;

/**
 * Something that has happened, said in the window and not in a dialog.
 *
 * @param text live words
 * @param actionKey the key of what can be done about it, such as undo; null when nothing can
 * @param action what it does
 */
public record Notification(Kind kind, ObservableValue<String> text, String actionKey, Runnable action) {
    /** A problem stays until it is closed, good news leaves by itself. */
    public enum Kind {
        GOOD,
        NEWS,
        PROBLEM
    }
}
