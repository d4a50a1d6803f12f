package org.catamnesis.ui.common;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.catamnesis.language.ProblemException;

/** The one door for saying what has happened. */
public final class Notifications {
    private final Words words;
    private final ObservableList<Notification> shown = FXCollections.observableArrayList();

    public Notifications(Words words) {
        this.words = words;
    }

    /** What is on the screen now, oldest first. */
    public ObservableList<Notification> shown() {
        return shown;
    }

    public void good(String key, Object... arguments) {
        add(Notification.Kind.GOOD, null, null, key, arguments);
    }

    public void news(String key, Object... arguments) {
        add(Notification.Kind.NEWS, null, null, key, arguments);
    }

    /** Says what was done and offers one thing to do about it. */
    public void good(String actionKey, Runnable action, String key, Object... arguments) {
        add(Notification.Kind.GOOD, actionKey, action, key, arguments);
    }

    /** Says what has happened and offers one thing to do about it. */
    public void news(String actionKey, Runnable action, String key, Object... arguments) {
        add(Notification.Kind.NEWS, actionKey, action, key, arguments);
    }

    public void problem(ProblemException problem) {
        shown.add(new Notification(Notification.Kind.PROBLEM, words.text(problem), null, null));
    }

    public void close(Notification notification) {
        shown.remove(notification);
    }

    private void add(Notification.Kind kind, String actionKey, Runnable action, String key, Object... arguments) {
        shown.add(new Notification(kind, words.text(key, arguments), actionKey, action));
    }
}
