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
        words.messages().subscribe(_ -> box.setConverter(converter(words, key)));
    }

    private static <T> StringConverter<T> converter(Words words, Function<T, String> key) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return choice == null ? "" : words.now(key.apply(choice));
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }
}
