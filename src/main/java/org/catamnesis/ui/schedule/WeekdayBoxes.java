package org.catamnesis.ui.schedule;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.catamnesis.ui.common.Words;

/** One button for each day of the week. */
final class WeekdayBoxes extends HBox {
    private final Map<DayOfWeek, ToggleButton> boxes = new EnumMap<>(DayOfWeek.class);

    /** @param changed is run when somebody presses one */
    WeekdayBoxes(Words words, Runnable changed) {
        super(2);
        for (DayOfWeek day : DayOfWeek.values()) {
            var box = new ToggleButton();
            box.setId("weekday-" + day.getValue());
            box.getStyleClass().add("weekday");
            box.setOnAction(_ -> changed.run());
            words.messages().subscribe(_ -> {
                box.setText(day.getDisplayName(
                        TextStyle.SHORT_STANDALONE, words.language().locale()));
                box.setAccessibleText(day.getDisplayName(
                        TextStyle.FULL_STANDALONE, words.language().locale()));
            });
            boxes.put(day, box);
        }
        getChildren().setAll(boxes.values());
    }

    Set<DayOfWeek> chosen() {
        EnumSet<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        boxes.forEach((day, box) -> {
            if (box.isSelected()) chosen.add(day);
        });
        return chosen;
    }

    void choose(Set<DayOfWeek> days) {
        boxes.forEach((day, box) -> box.setSelected(days.contains(day)));
    }
}
