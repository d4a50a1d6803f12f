package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.contact.AttemptWords;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A line: ticked or not, how it stands, whose, how late, what, why, the last contact; its actions where the mouse or keyboard is. */
final class TodayCell extends ListCell<TodayRow> {
    /** What the buttons of a line do; the same as their keys. */
    interface Doing {
        void book(TodayLine line);

        void call(TodayLine line);

        void postpone(TodayLine line);

        void done(TodayLine line);

        void arrived(TodayLine line);
    }

    private static final double ACTIONS = 116;
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
    private final Desk desk;
    private final TodayModel model;
    private final boolean may;
    private final FontIcon tick = new FontIcon(Material2OutlinedAL.CHECK_BOX);
    private final FontIcon mark = new FontIcon(Material2OutlinedAL.EVENT);
    private final Label name = fixed(120);
    private final Label graft = fixed(104);
    private final Label when = fixed(92);
    private final Label why = new Label();
    private final Label last = fixed(176);
    private final HBox actions;
    private final Button done;
    private final Button check;
    private final HBox row;
    private final Label head = new Label();

    TodayCell(Desk desk, TodayModel model, boolean may, Doing doing) {
        this.desk = desk;
        this.model = model;
        this.may = may;
        done = act(Material2OutlinedAL.DONE_ALL, "today.key-done", "D", () -> doing.done(line()));
        check = act(Material2OutlinedAL.HOW_TO_REG, "today.key-check-in", "A", () -> doing.arrived(line()));
        actions = new HBox(
                check,
                done,
                act(Material2OutlinedAL.EVENT, "today.key-book", "B", () -> doing.book(line())),
                act(Material2OutlinedMZ.PHONE, "today.key-call", "C", () -> doing.call(line())),
                act(Material2OutlinedMZ.SNOOZE, "today.key-postpone", "P", () -> doing.postpone(line())));
        actions.setMinWidth(ACTIONS);
        actions.setPrefWidth(ACTIONS);
        actions.setMaxWidth(ACTIONS);
        actions.setAlignment(Pos.CENTER_RIGHT);
        name.getStyleClass().add("strong");
        graft.getStyleClass().add("quiet");
        last.getStyleClass().add("secondary");
        why.setMaxWidth(Double.MAX_VALUE);
        why.setMinWidth(0);
        // It takes what the columns leave, whatever it says: they stand below one another on every line.
        why.setPrefWidth(0);
        HBox.setHgrow(why, Priority.ALWAYS);
        row = new HBox(8, tick, mark, name, graft, when, why, last, actions);
        row.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("strong");
        setPrefWidth(0);
        hoverProperty().subscribe(this::reveal);
        selectedProperty().subscribe(_ -> reveal());
        listViewProperty().subscribe(list -> {
            if (list == null) return;
            // A narrow list, beside an open pane, leaves out what the pane says too.
            last.visibleProperty().bind(list.widthProperty().greaterThan(1000));
            last.managedProperty().bind(last.visibleProperty());
        });
    }

    private Button act(Ikon icon, String key, String keys, Runnable action) {
        Button button = Icons.button(desk.words(), icon, key, keys, action);
        button.setFocusTraversable(false);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private TodayLine line() {
        return getItem() instanceof TodayRow.Line(TodayLine line) ? line : null;
    }

    private void reveal() {
        boolean shown = may && line() != null && (isSelected() || isHover());
        actions.setVisible(shown);
    }

    @Override
    protected void updateItem(TodayRow item, boolean empty) {
        super.updateItem(item, empty);
        TodayRow shown = empty ? null : item;
        pseudoClassStateChanged(HEAD, shown instanceof TodayRow.Head);
        pseudoClassStateChanged(
                TICKED,
                shown instanceof TodayRow.Line(TodayLine line)
                        && model.ticked().get().contains(line.key()));
        switch (shown) {
            case null -> setGraphic(null);
            case TodayRow.Head(String title, int count) -> {
                head.setText(desk.words().now("today.group", title, count));
                setGraphic(head);
                setAccessibleText(head.getText());
            }
            case TodayRow.Line(TodayLine line) -> {
                fill(line);
                setGraphic(row);
            }
        }
        reveal();
    }

    private void fill(TodayLine line) {
        LocalDate day = model.day();
        boolean ticked = model.ticked().get().contains(line.key());
        tick.setIconCode(ticked ? Material2OutlinedAL.CHECK_BOX : Material2OutlinedAL.CHECK_BOX_OUTLINE_BLANK);
        tick.getStyleClass().setAll("ikonli-font-icon", ticked ? "in-accent" : "faint");
        StateLook look = StateLook.of(line.item().state());
        mark.setIconCode(look.icon());
        mark.getStyleClass().setAll("ikonli-font-icon", look.style());
        name.setText(desk.privacy().name(line.patient()));
        graft.setText(graft(line));
        when.setText(when(line, day));
        when.getStyleClass().setAll("label", "when", style(line, day));
        why.setText(
                line.laterThan(day) ? desk.words().now("today.until", line.later()) + "  " + line.why() : line.why());
        setTooltip(line.why().isEmpty() ? null : new Tooltip(line.why()));
        last.setText(line.last() == null ? "" : new AttemptWords(desk.words()).shortly(line.last(), day));
        done.setVisible(line.task() != null);
        check.setVisible(line.item().state() == WorkState.BOOKED && day.equals(model.today()));
        setAccessibleText(String.join(
                " ",
                List.of(
                        desk.words().now("work-state." + line.item().state().code()),
                        name.getText(),
                        graft.getText(),
                        when.getText(),
                        why.getText(),
                        last.getText())));
    }

    private String graft(TodayLine line) {
        if (line.item().organ() == null) return "";
        String organ = desk.words().now("organ." + line.item().organ().code());
        return line.item().dayZero() == null
                ? organ
                : organ + " D+" + ChronoUnit.DAYS.between(line.item().dayZero(), model.day());
    }

    private String when(TodayLine line, LocalDate day) {
        LocalDate due = line.item().due();
        if (due == null) return "";
        long ahead = ChronoUnit.DAYS.between(day, due);
        if (ahead < 0)
            return desk.words().now(late(line.item().state()) ? "today.late" : "today.since", String.valueOf(-ahead));
        return ahead == 0 ? desk.words().now("today.on-day") : desk.words().now("today.in", String.valueOf(ahead));
    }

    /** Whether a day that has passed means that something is late, and not only how long it has been so. */
    private static boolean late(WorkState state) {
        return switch (state) {
            case TASK, OVERDUE, MISSED, DUE, SUPPLY, BOOKED -> true;
            case UNSIGNED, PENDING, ARRIVED, LOST -> false;
        };
    }

    /** What a doctor wanted by now and medicine that ran out is filled, late is red, due stands out, the rest is quiet. */
    private static String style(TodayLine line, LocalDate day) {
        long late = line.daysLate(day);
        return switch (line.item().state()) {
            case TASK, SUPPLY -> late > 0 ? "critical" : day.equals(line.item().due()) ? "in-unreviewed" : "quiet";
            case OVERDUE, MISSED -> "in-high";
            case DUE, PENDING ->
                line.item().due() != null && !line.item().due().isAfter(day) ? "in-unreviewed" : "quiet";
            case UNSIGNED, BOOKED, ARRIVED, LOST -> "quiet";
        };
    }

    private static Label fixed(double width) {
        var label = new Label();
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }
}
