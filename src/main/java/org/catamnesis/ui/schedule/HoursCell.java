package org.catamnesis.ui.schedule;

import java.time.format.TextStyle;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.ui.common.Words;

/** Clinic hours in two lines: name, and when. */
final class HoursCell extends ListCell<ClinicHours> {
    private final Words words;
    private final Label title = new Label();
    private final Label when = new Label();
    private final VBox row = new VBox(title, when);

    HoursCell(Words words) {
        this.words = words;
        title.getStyleClass().add("strong");
        when.getStyleClass().add("secondary");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ClinicHours one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : row);
        if (one == null || empty) return;
        title.setText(one.title() + (one.staff().isEmpty() ? "" : " · " + one.staff()));
        when.setText(when(words, one));
        setAccessibleText(title.getText() + ", " + when.getText());
    }

    /** Such as {@code Mon Wed 08:00–12:00, 2 in 30 min}. */
    static String when(Words words, ClinicHours one) {
        String days = one.weekdays().stream()
                .sorted()
                .map(day -> day.getDisplayName(
                        TextStyle.SHORT_STANDALONE, words.language().locale()))
                .collect(Collectors.joining(" "));
        String time = one.start() + "–" + one.end();
        String each = words.now("schedule.each", one.perSlot(), one.slotMinutes());
        String weeks = one.everyWeeks() == 1 ? "" : words.now("schedule.every-weeks-short", one.everyWeeks());
        String end = one.until() == null ? "" : " → " + one.until();
        return days + " " + time + "  " + each + "  " + weeks + end;
    }
}
