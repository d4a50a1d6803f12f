package org.catamnesis.ui.patients;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Words;

/** The end of a form: what is missing, why the last attempt failed, and the button that waits for it. */
final class FormFoot {
    private final ReadOnlyObjectWrapper<ProblemException> failed = new ReadOnlyObjectWrapper<>();

    /** @param missingKey the message key of what is missing; null when the form can be saved */
    FormFoot(Words words, Label problem, Label missing, Button save, ObservableValue<String> missingKey) {
        words.problem(problem, failed);
        words.hint(missing, missingKey);
        save.disableProperty().bind(missingKey.map(_ -> true).orElse(false));
    }

    void failed(ProblemException why) {
        failed.set(why);
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Null for a blank text. */
    static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
