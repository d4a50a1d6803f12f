package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.calendar.Steps;

/** What the arrows do in the calendar: choose, and with Alt move what is chosen. */
final class ArrowKeys {
    private final ScheduleModel model;
    private final Runnable back;
    private final Runnable forth;
    private final Consumer<LocalDate> open;

    /**
     * @param back shows the days before, {@code forth} those after
     * @param open shows a day alone
     */
    ArrowKeys(ScheduleModel model, Runnable back, Runnable forth, Consumer<LocalDate> open) {
        this.model = model;
        this.back = back;
        this.forth = forth;
        this.open = open;
    }

    void inDays(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) return;
        ScheduleFacts facts = model.facts().get();
        if (facts == null) return;
        var steps = new BlockSteps(facts.shown());
        Appointment from = model.selected().get();
        Optional<Appointment> to = switch (event.getCode()) {
            case DOWN, J -> from == null ? steps.first() : steps.along(from, 1);
            case UP, K -> from == null ? steps.first() : steps.along(from, -1);
            case RIGHT -> from == null ? steps.first() : steps.across(from, 1);
            case LEFT -> from == null ? steps.first() : steps.across(from, -1);
            default -> null;
        };
        if (to == null) return;
        event.consume();
        to.ifPresent(model.selected()::set);
        if (to.isEmpty() && event.getCode() == KeyCode.RIGHT) forth.run();
        if (to.isEmpty() && event.getCode() == KeyCode.LEFT) back.run();
    }

    void inMonth(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) return;
        LocalDate day = model.day().get();
        switch (event.getCode()) {
            case DOWN -> model.day().set(day.plusWeeks(1));
            case UP -> model.day().set(day.minusWeeks(1));
            case RIGHT -> model.day().set(day.plusDays(1));
            case LEFT -> model.day().set(day.minusDays(1));
            case ENTER -> open.accept(day);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * Moves what is chosen.
     *
     * @param by 1 or -1
     * @param days to another day; else to another time of its day
     */
    void move(int by, boolean days) {
        Appointment chosen = model.selected().get();
        if (chosen == null || !chosen.state().open()) return;
        var steps = new Steps(model.calendar());
        Optional<Slot> to = days ? steps.day(chosen.slot(), by) : steps.time(chosen.slot(), by);
        to.ifPresent(slot -> model.move(chosen, slot));
    }
}
