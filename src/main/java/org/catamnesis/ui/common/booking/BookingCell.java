package org.catamnesis.ui.common.booking;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Words;

/** A time that can be chosen: when, in which clinic and how full; below it what fits and what speaks against it. */
final class BookingCell extends ListCell<BookingLine> {
    private final Words words;
    private final AppointmentWords names;
    private final Label when = new Label();
    private final Label where = new Label();
    private final Label load = new Label();
    private final Label fits = new Label();
    private final Label against = new Label();
    private final VBox row;

    BookingCell(Words words, AppointmentWords names) {
        this.words = words;
        this.names = names;
        when.getStyleClass().add("strong");
        when.setMinWidth(Region.USE_PREF_SIZE);
        load.setMinWidth(Region.USE_PREF_SIZE);
        where.getStyleClass().add("quiet");
        load.getStyleClass().add("quiet");
        fits.getStyleClass().add("secondary");
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox first = new HBox(8, when, where, load);
        first.setAlignment(Pos.BASELINE_LEFT);
        HBox second = new HBox(8, against, fits);
        second.setAlignment(Pos.BASELINE_LEFT);
        against.setMinWidth(Region.USE_PREF_SIZE);
        row = new VBox(first, second);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(BookingLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean shown = line != null && !empty;
        setGraphic(shown ? row : null);
        if (!shown) return;
        when.setText(names.when(line.slot()));
        where.setText(
                line.hours() == null
                        ? words.now("booking.no-hours")
                        : line.hours().title());
        load.setText(
                line.hours() == null
                        ? ""
                        : words.now("booking.load", line.used(), line.hours().perSlot()));
        fits.setText(fits(line));
        against.setText(line.clashes().isEmpty() ? "" : "▲ " + names.clashes(line.clashes()));
        against.setManaged(!line.clashes().isEmpty());
        against.getStyleClass().setAll("label", line.refused() ? "in-high" : "in-unreviewed");
        setAccessibleText(Stream.of(when, where, load, against, fits)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", ")));
    }

    private String fits(BookingLine line) {
        String in = line.covers().isEmpty() ? "" : words.now("booking.in-window", names.series(line.covers()));
        String out = line.late().isEmpty() ? "" : words.now("booking.off-window", names.series(line.late()));
        return Stream.of(in, out).filter(text -> !text.isEmpty()).collect(Collectors.joining("  "));
    }
}
