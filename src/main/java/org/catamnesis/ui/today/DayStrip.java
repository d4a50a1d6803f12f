package org.catamnesis.ui.today;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.worklist.DayLoad;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Desk;

/** What comes on each of the next days, as small columns; a press shows what falls on that day. */
final class DayStrip extends HBox {
    private static final double TALL = 12;
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private final Desk desk;
    private final Consumer<LocalDate> look;

    DayStrip(Desk desk, Consumer<LocalDate> look) {
        this.desk = desk;
        this.look = look;
        setId("dayStrip");
        getStyleClass().add("day-strip");
        setMinWidth(0);
        widthProperty().subscribe(_ -> fit());
    }

    /** Where there is no room for all days, the later ones go. */
    private void fit() {
        for (Node column : getChildren())
            column.setVisible(column.getLayoutX() + column.prefWidth(-1) <= getWidth() + 1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        fit();
    }

    /** @param chosen the day that is looked at; null for none */
    void show(List<DayLoad> days, LocalDate chosen) {
        int most = Math.max(1, days.stream().mapToInt(DayStrip::total).max().orElse(1));
        getChildren().setAll(days.stream().map(one -> column(one, most, chosen)).toList());
    }

    private ToggleButton column(DayLoad one, int most, LocalDate chosen) {
        var bar = new Region();
        bar.getStyleClass().add("day-bar");
        double height = total(one) == 0 ? 1 : Math.max(2, TALL * total(one) / most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        var booked = new Region();
        booked.getStyleClass().add("day-booked");
        double share = TALL * one.booked() / most;
        booked.setMinHeight(share);
        booked.setMaxHeight(share);
        booked.setVisible(one.booked() > 0);
        var place = new StackPane(bar, booked);
        place.setAlignment(Pos.BOTTOM_CENTER);
        place.setMinSize(24, TALL);
        place.setMaxSize(24, TALL);
        var count = new Label(total(one) == 0 ? "" : String.valueOf(total(one)));
        count.getStyleClass().add("day-count");
        var graphic = new VBox(count, place);
        graphic.setAlignment(Pos.BOTTOM_CENTER);
        var button = new ToggleButton(weekday(one.day()) + " " + one.day().getDayOfMonth());
        button.setGraphic(graphic);
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("day-ahead");
        button.setMinWidth(USE_PREF_SIZE);
        DayOfWeek weekday = one.day().getDayOfWeek();
        button.pseudoClassStateChanged(WEEKEND, weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY);
        button.setSelected(one.day().equals(chosen));
        button.setOnAction(_ -> look.accept(one.day()));
        String said = desk.words().now("today.ahead-day", one.day().toString(), one.due(), one.booked());
        button.setAccessibleText(said);
        Tooltip.install(button, new Tooltip(said));
        return button;
    }

    private static int total(DayLoad one) {
        return one.due() + one.booked();
    }

    private String weekday(LocalDate day) {
        Locale locale = desk.words().language() == Language.CHINESE ? Locale.CHINESE : Locale.ENGLISH;
        return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, locale);
    }
}
