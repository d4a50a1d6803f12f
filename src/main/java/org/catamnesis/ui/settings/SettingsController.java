package org.catamnesis.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Words;

/** The list of sections and the one in view. */
final class SettingsController {
    private final Words words;
    private final List<Screen> all;
    private final Consumer<Screen> open;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private VBox sections;

    @FXML
    private StackPane place;

    SettingsController(Words words, List<Screen> all, Consumer<Screen> open) {
        this.words = words;
        this.all = all;
        this.open = open;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < all.size(); i++) {
            sections.getChildren().add(button(all.get(i), i < 9 ? "Alt+" + (i + 1) : ""));
        }
    }

    void show(Screen section, Node content) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == section));
        place.getChildren().setAll(content);
    }

    private ToggleButton button(Screen section, String keys) {
        var button = new ToggleButton();
        words.label(button, section.titleKey());
        words.name(button, section.titleKey(), keys);
        button.setGraphic(Icons.icon(section.icon()));
        button.getStyleClass().add("settings-section");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setUserData(section);
        button.setOnAction(_ -> open.accept(section));
        return button;
    }
}
