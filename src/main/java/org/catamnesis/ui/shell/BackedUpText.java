package org.catamnesis.ui.shell;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.catamnesis.ui.common.Words;

/** When the clinic was last backed up, as the status bar says it. */
final class BackedUpText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private final Words words;
    private final ObservableValue<LocalDateTime> at;

    BackedUpText(Words words, ObservableValue<LocalDateTime> at) {
        this.words = words;
        this.at = at;
    }

    void show(Label label) {
        label.textProperty().bind(Bindings.createStringBinding(this::text, at, words.messages()));
    }

    private String text() {
        LocalDateTime last = at.getValue();
        return last == null ? words.now("shell.not-backed-up") : words.now("shell.backed-up", TIME.format(last));
    }
}
