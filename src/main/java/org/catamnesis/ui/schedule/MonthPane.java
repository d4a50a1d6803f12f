package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.booking.AppointmentWords;

/** Six weeks of days, each with how full its clinics are and what is amiss. */
final class MonthPane extends GridPane {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private final Words words;
    private final AppointmentWords names;
    private final Consumer<LocalDate> choose;
    private final Consumer<LocalDate> open;
    private final Map<LocalDate, VBox> cells = new HashMap<>();

    /**
     * @param choose a day that was clicked
     * @param open one that was clicked twice
     */
    MonthPane(Words words, AppointmentWords names, Consumer<LocalDate> choose, Consumer<LocalDate> open) {
        this.words = words;
        this.names = names;
        this.choose = choose;
        this.open = open;
        setId("month");
        getStyleClass().add("month-pane");
        for (int i = 0; i < WEEK; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            getColumnConstraints().add(column);
        }
        getRowConstraints().add(new RowConstraints());
        for (int i = 0; i < WEEKS; i++) {
            var row = new RowConstraints(0, 64, Double.MAX_VALUE);
            row.setVgrow(Priority.ALWAYS);
            getRowConstraints().add(row);
        }
    }

    void show(ScheduleFacts facts, LocalDate chosen) {
        getChildren().clear();
        cells.clear();
        for (int i = 0; i < facts.days().size(); i++) {
            LocalDate day = facts.days().get(i);
            if (i < WEEK) {
                var name = new Label(names.weekday(day));
                name.getStyleClass().addAll("small", "quiet");
                add(name, i, 0);
            }
            VBox cell = cell(facts, day);
            cells.put(day, cell);
            add(cell, i % WEEK, 1 + i / WEEK);
        }
        choose(chosen);
    }

    void choose(LocalDate chosen) {
        cells.forEach((day, cell) -> cell.pseudoClassStateChanged(SELECTED, day.equals(chosen)));
    }

    private VBox cell(ScheduleFacts facts, LocalDate day) {
        var head = new DayHead(facts, day, words, names, true);
        var cell = new VBox(head);
        cell.setId("day-" + day);
        cell.getStyleClass().add("month-cell");
        if (day.getMonth() != facts.days().get(WEEK).getMonth())
            cell.getStyleClass().add("other-month");
        if (facts.calendar().closed().isClosed(day)) cell.getStyleClass().add("closed-day");
        if (day.equals(facts.today())) cell.getStyleClass().add("today");
        addMarks(facts, day, cell);
        cell.setAccessibleRole(AccessibleRole.BUTTON);
        cell.setAccessibleText(
                words.now("schedule.day-said", day.toString(), facts.on(day).size()));
        cell.setOnMouseClicked(event -> {
            choose.accept(day);
            if (event.getClickCount() == 2) open.accept(day);
        });
        return cell;
    }

    /** What somebody has to see to on that day. */
    private void addMarks(ScheduleFacts facts, LocalDate day, VBox cell) {
        long clashes = facts.on(day).stream()
                .filter(one -> !facts.clashes(one).isEmpty())
                .count();
        long missed = facts.on(day).stream()
                .map(Appointment::state)
                .filter(AppointmentState.MISSED::equals)
                .count();
        if (clashes > 0) cell.getChildren().add(mark("▲ " + words.now("schedule.clashes", clashes), "in-high"));
        if (missed > 0) cell.getChildren().add(mark("× " + words.now("schedule.missed-count", missed), "quiet"));
    }

    private static Label mark(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setAlignment(Pos.CENTER_LEFT);
        return label;
    }
}
