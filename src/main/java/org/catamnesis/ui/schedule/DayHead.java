package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.calendar.ClosedDay;
import org.catamnesis.followup.calendar.Load;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.booking.AppointmentWords;

/** The head of a day: its date, why it is closed, and how full its clinics are. */
final class DayHead extends VBox {
    private static final int TINTS = 5;

    DayHead(ScheduleFacts facts, LocalDate day, Words words, AppointmentWords names, boolean shortDate) {
        getStyleClass().add("day-head");
        Label date = new Label(
                shortDate
                        ? String.valueOf(day.getDayOfMonth())
                        : names.weekday(day) + "  " + day.toString().substring(5));
        date.getStyleClass().add("strong");
        if (day.equals(facts.today())) date.getStyleClass().add("today");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, date);
        line.setAlignment(Pos.BASELINE_LEFT);
        Optional<ClosedDay> closed = facts.calendar().closed().why(day);
        closed.ifPresent(entry -> line.getChildren().add(note("▨ " + entry.title(), "closed-name")));
        facts.calendar()
                .closed()
                .worked(day)
                .ifPresent(entry -> line.getChildren().add(note(entry.title(), "quiet")));
        getChildren().add(line);
        Load load = facts.load();
        for (ClinicHours hours : facts.calendar().on(day)) getChildren().add(line(facts, hours, load, day, words));
    }

    private static Label note(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", style);
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static HBox line(ScheduleFacts facts, ClinicHours hours, Load load, LocalDate day, Words words) {
        int used = load.used(hours, day);
        boolean over = load.overbooked(hours, day);
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", tint(facts, hours));
        Label title = new Label(hours.title());
        title.getStyleClass().add("small");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label count = new Label((over ? "▲ " : "") + used + "/" + hours.capacity());
        count.getStyleClass().addAll("small", over ? "in-high" : used >= hours.capacity() ? "strong" : "quiet");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, swatch, title, count);
        line.setAlignment(Pos.CENTER_LEFT);
        String said = words.now(over ? "schedule.load-over" : "schedule.load", hours.title(), used, hours.capacity());
        Tooltip.install(line, new Tooltip(hours.staff().isEmpty() ? said : said + " · " + hours.staff()));
        line.setAccessibleText(said);
        return line;
    }

    /** The same for a clinic on every day, whichever are filtered away. */
    static String tint(ScheduleFacts facts, ClinicHours hours) {
        List<Long> lines = facts.calendar().hours().stream()
                .map(ClinicHours::line)
                .sorted()
                .toList();
        return "tint-" + (lines.indexOf(hours.line()) % TINTS + 1);
    }
}
