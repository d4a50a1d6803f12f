package org.catamnesis.ui.cohorts;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Words;

/** The rooms of the page, of which one is in view. */
final class RoomTabs {
    private final Words words;
    private final HBox tabs;
    private final StackPane place;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<CohortRoom, ToggleButton> buttons = new EnumMap<>(CohortRoom.class);
    private final Map<CohortRoom, Node> rooms = new EnumMap<>(CohortRoom.class);

    RoomTabs(Words words, HBox tabs, StackPane place) {
        this.words = words;
        this.tabs = tabs;
        this.place = place;
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null) group.selectToggle(before);
            else follow();
        });
    }

    /** In the order of the rooms; the first one comes into view. */
    void furnish(Map<CohortRoom, Node> contents) {
        for (CohortRoom room : CohortRoom.values()) {
            Node content = contents.get(room);
            if (content == null) continue;
            var button = new ToggleButton();
            button.setId("room-" + room.name().toLowerCase(java.util.Locale.ROOT));
            words.label(button, room.titleKey());
            button.setToggleGroup(group);
            button.setMinWidth(Double.NEGATIVE_INFINITY);
            button.getStyleClass().add("cohort-room");
            buttons.put(room, button);
            rooms.put(room, content);
            tabs.getChildren().add(button);
            place.getChildren().add(content);
        }
        show(CohortRoom.DEFINITION);
    }

    void show(CohortRoom room) {
        if (buttons.containsKey(room)) group.selectToggle(buttons.get(room));
    }

    boolean shows(CohortRoom room) {
        return buttons.containsKey(room) && buttons.get(room).isSelected();
    }

    /** The room in view. */
    CohortRoom shown() {
        return buttons.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(CohortRoom.DEFINITION);
    }

    /** Puts the keyboard on the tab of the room in view. */
    void focus() {
        if (group.getSelectedToggle() instanceof ToggleButton selected) selected.requestFocus();
    }

    void offer(CohortRoom room, boolean offered) {
        ToggleButton button = buttons.get(room);
        if (button == null) return;
        if (!offered && button.isSelected()) show(CohortRoom.DEFINITION);
        button.setVisible(offered);
        button.setManaged(offered);
    }

    private void follow() {
        rooms.forEach((room, content) -> {
            boolean now = buttons.get(room).isSelected();
            content.setVisible(now);
            content.setManaged(now);
        });
    }
}
