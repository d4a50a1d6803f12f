package org.catamnesis.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Combo boxes whose choices are shown in words that follow the language. */
public final class Choices {
    private Choices() {}

    /** @param key the message key of a choice */
    public static <T> void fill(ComboBox<T> box, Words words, Function<T, String> key, List<T> choices) {
        box.getItems().setAll(choices);
        words.messages()
                .subscribe(
                        _ -> box.setConverter(shown((T choice) -> choice == null ? "" : words.now(key.apply(choice)))));
    }

    /** Shows a choice by this text, which is asked for null too, where nothing is chosen yet. */
    public static <T> StringConverter<T> shown(Function<? super T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return text.apply(choice);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
