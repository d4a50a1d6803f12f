package org.catamnesis.ui.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Role;
import org.catamnesis.ui.common.Words;

/** The roles to choose from, each with what comes with it. */
final class RoleBoxes {
    private final Map<Role, CheckBox> boxes = new EnumMap<>(Role.class);

    RoleBoxes(Words words, Pane pane, Runnable changed) {
        for (Role role : Role.values()) {
            var box = new CheckBox();
            words.label(box, key(role));
            box.selectedProperty().subscribe(_ -> changed.run());
            boxes.put(role, box);
            var rights = new Label();
            words.label(rights, "role." + code(role) + "-may");
            rights.getStyleClass().addAll("secondary", "role-rights");
            rights.setWrapText(true);
            pane.getChildren().add(new VBox(box, rights));
        }
    }

    Set<Role> chosen() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        boxes.forEach((role, box) -> {
            if (box.isSelected()) chosen.add(role);
        });
        return chosen;
    }

    void choose(Set<Role> roles) {
        boxes.forEach((role, box) -> box.setSelected(roles.contains(role)));
    }

    void disable(boolean disabled) {
        boxes.values().forEach(box -> box.setDisable(disabled));
    }

    static String words(Words words, Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> words.now(key(role)))
                .collect(Collectors.joining(words.now("people.and")));
    }

    private static String key(Role role) {
        return "role." + code(role);
    }

    private static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
