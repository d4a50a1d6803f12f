package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.TypedDate;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Which day it is, the days ahead, and as of when the list is. */
final class TodayHead extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private final Desk desk;
    private final TodayModel model;
    private final TextField day = new TextField();
    private final Label weekday = new Label();
    private final Button today = new Button();
    private final Label asOf = new Label();
    private final DayStrip strip;

    TodayHead(Desk desk, TodayModel model) {
        super(8);
        this.desk = desk;
        this.model = model;
        strip = new DayStrip(desk, this::press);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("today-head");
        day.setId("todayDay");
        day.setMinWidth(112);
        day.setPrefWidth(112);
        day.setMinWidth(USE_PREF_SIZE);
        day.getStyleClass().add("day-field");
        desk.words().name(day, "today.day", "");
        day.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ENTER) return;
            TypedDate.parse(day.getText()).ifPresentOrElse(one -> model.look(one, false), this::show);
            event.consume();
        });
        weekday.getStyleClass().add("strong");
        weekday.setMinWidth(40);
        today.setId("todayBack");
        today.setMinWidth(USE_PREF_SIZE);
        desk.words().label(today, "today.title");
        today.setOnAction(_ -> model.look(model.today(), false));
        asOf.getStyleClass().add("secondary");
        asOf.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        button(Material2OutlinedAL.CHEVRON_LEFT, "today.key-day-before", "Alt+←", -1),
                        day,
                        button(Material2OutlinedAL.CHEVRON_RIGHT, "today.key-day-after", "Alt+→", 1),
                        weekday,
                        today,
                        space,
                        strip,
                        asOf,
                        Icons.button(desk.words(), Material2OutlinedMZ.REFRESH, "today.key-again", "F5", model::load));
    }

    private Button button(org.kordamp.ikonli.Ikon icon, String key, String keys, int by) {
        return Icons.button(
                desk.words(), icon, key, keys, () -> model.look(model.day().plusDays(by), false));
    }

    /** A second press on the same day shows its whole list again. */
    private void press(LocalDate one) {
        boolean again = model.onlyDue() && model.day().equals(one);
        model.look(again ? model.today() : one, !again);
        show();
    }

    void show() {
        LocalDate now = model.day();
        day.setText(now.toString());
        Locale locale = desk.words().language() == Language.CHINESE ? Locale.CHINESE : Locale.ENGLISH;
        weekday.setText(now.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale));
        boolean elsewhere = !now.equals(model.today()) || model.onlyDue();
        today.setVisible(elsewhere);
        today.setManaged(elsewhere);
        TodayFacts facts = model.facts().get();
        asOf.setText(facts == null ? "" : desk.words().now("today.as-of", TIME.format(facts.asOf())));
        if (facts != null) strip.show(facts.ahead(), model.onlyDue() ? now : null);
    }
}
