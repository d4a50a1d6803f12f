package org.catamnesis.ui.schedule;

import java.time.format.TextStyle;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.ui.common.Words;

/** An entry of closed days in two lines: name, and when. */
final class ClosedCell extends ListCell<ClosedDay> {
    private final Words words;
    private final Label title = new Label();
    private final Label when = new Label();
    private final VBox row = new VBox(title, when);

    ClosedCell(Words words) {
        this.words = words;
        title.getStyleClass().add("strong");
        when.getStyleClass().add("secondary");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ClosedDay one, boolean empty) {
        super.updateItem(one, empty);
        setGraphic(one == null || empty ? null : row);
        if (one == null || empty) return;
        title.setText(one.title());
        when.setText(when(one));
        setAccessibleText(title.getText() + ", " + when.getText());
    }

    private String when(ClosedDay one) {
        String days = one.weekdays().stream()
                .sorted()
                .map(day -> day.getDisplayName(
                        TextStyle.SHORT_STANDALONE, words.language().locale()))
                .collect(Collectors.joining(" ", "", one.weekdays().isEmpty() ? "" : "  "));
        String range = one.from().equals(one.until())
                ? one.from().toString()
                : one.from() + " → " + (one.until() == null ? "…" : one.until().toString());
        return days + range + (one.closed() ? "" : "  " + words.now("schedule.worked"));
    }
}
