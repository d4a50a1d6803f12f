package org.catamnesis.ui.common;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;

/**
 * What was typed and not saved, by name, as one text that can be sealed while the window is locked and read again
 * afterwards. Passwords are never part of it.
 */
public final class Draft {
    private static final String TICKED = "yes";
    private final Map<String, String> parts = new LinkedHashMap<>();

    public static Draft of(String text) {
        var draft = new Draft();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            draft.parts.put(decode(line.substring(0, equals)), decode(line.substring(equals + 1)));
        });
        return draft;
    }

    /** The fields of a form that have an id. */
    public static Draft ofForm(Node form) {
        var draft = new Draft();
        draft.collect(form);
        return draft;
    }

    /** Puts what was typed back into the fields of the same form. */
    public void fill(Node form) {
        parts.forEach((id, value) -> {
            switch (form.lookup("#" + id)) {
                case TextInputControl field when field.isEditable() -> field.setText(value);
                case CheckBox box -> box.setSelected(value.equals(TICKED));
                case ComboBox<?> box -> box.getSelectionModel().select(Integer.parseInt(value));
                case null, default -> {}
            }
        });
    }

    /** Null and empty are not kept. */
    public Draft put(String name, String value) {
        if (name != null && value != null && !value.isEmpty()) parts.put(name, value);
        return this;
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public String text() {
        return parts.entrySet().stream()
                .map(part -> encode(part.getKey()) + '=' + encode(part.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void collect(Node node) {
        switch (node) {
            case PasswordField _ -> {}
            case TextInputControl field -> put(field.getId(), field.getText());
            case CheckBox box -> put(box.getId(), box.isSelected() ? TICKED : "no");
            case ComboBox<?> box -> {
                if (box.getSelectionModel().getSelectedIndex() >= 0)
                    put(box.getId(), String.valueOf(box.getSelectionModel().getSelectedIndex()));
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::collect);
            default -> {}
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
