package org.catamnesis.ui.shell;

import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Pane;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Words;

/** The rooms on the left, as many as exist. */
final class Rail {
    private final Words words;
    private final ShellModel model;

    Rail(Words words, ShellModel model) {
        this.words = words;
        this.model = model;
    }

    void fill(Pane rail) {
        var group = new ToggleGroup();
        model.rooms().stream()
                .filter(room -> RailSlot.of(room.name()).isPresent())
                .sorted(Comparator.comparing(room -> RailSlot.of(room.name()).orElseThrow()))
                .map(room -> button(room, group))
                .forEach(rail.getChildren()::add);
        model.shown()
                .subscribe(shown ->
                        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == shown)));
    }

    private Node button(Screen room, ToggleGroup group) {
        var button = new ToggleButton();
        words.label(button, room.titleKey());
        words.name(
                button, room.titleKey(), RailSlot.of(room.name()).orElseThrow().keys());
        button.setGraphic(Icons.icon(room.icon()));
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setUserData(room);
        button.setOnAction(_ -> {
            model.show(room);
            button.setSelected(true);
        });
        return button;
    }
}
