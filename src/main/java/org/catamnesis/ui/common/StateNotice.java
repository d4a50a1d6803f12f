package org.catamnesis.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** What stands in the place of a section that has nothing to show: a title, a sentence, and a way to try again. */
public final class StateNotice {
    private final Words words;
    private final Node box;
    private final Label title;
    private final Label text;
    private final Button again;

    public StateNotice(Words words, Node box, Label title, Label text, Button again) {
        this.words = words;
        this.box = box;
        this.title = title;
        this.text = text;
        this.again = again;
    }

    /** There is something to show. */
    public void hide() {
        box.setVisible(false);
        again.setVisible(false);
    }

    public void say(String titleKey, String textKey) {
        words.label(title, titleKey);
        words.label(text, textKey);
        box.setVisible(true);
        again.setVisible(false);
    }

    /** The same about what can be tried again. */
    public void failed(String titleKey, String textKey) {
        say(titleKey, textKey);
        again.setVisible(true);
    }
}
