package org.catamnesis.ui.schedule;

import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.Slot;

/** Moves an appointment with the mouse, and says on the way what the move would break. */
final class Dragging {
    private static final double BEGUN = 5;
    private final WeekPane pane;
    private final ScheduleModel model;
    private final Runnable ended;
    private Appointment dragged;
    private Point2D pressed;
    private Slot target;

    /** @param ended what waited for the end of the drag can be shown */
    Dragging(WeekPane pane, ScheduleModel model, Runnable ended) {
        this.pane = pane;
        this.model = model;
        this.ended = ended;
        // The pane hears of the mouse even when the block is drawn anew under it.
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    void watch(AppointmentBlock block) {
        block.setOnMousePressed(event -> {
            stop();
            dragged = block.appointment();
            pressed = event.getButton() == MouseButton.PRIMARY ? at(event) : null;
            event.consume();
        });
    }

    /** Whether something is on its way and the days have to keep still. */
    boolean underWay() {
        return target != null;
    }

    private void drop(MouseEvent event) {
        if (dragged == null) return;
        Appointment one = dragged;
        Slot to = target;
        stop();
        // Chosen only now: what opens beside the calendar would move the days away under the mouse.
        if (to == null) model.selected().set(one);
        else model.move(one, to);
        event.consume();
        ended.run();
    }

    void stop() {
        dragged = null;
        pressed = null;
        target = null;
        pane.ghost().hide();
    }

    private Point2D at(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void drag(MouseEvent event) {
        if (dragged == null) return;
        event.consume();
        if (pressed == null || !model.mayChange() || !dragged.state().open()) return;
        Point2D place = at(event);
        if (target == null && place.distance(pressed) < BEGUN) return;
        target = target(dragged, place);
        Set<Clash> clashes = model.against(dragged, target);
        boolean refused = clashes.stream().anyMatch(one -> one.problem() != null && !one.overbookable());
        boolean beyond = clashes.stream().anyMatch(Clash::overbookable);
        String text = clashes.isEmpty()
                ? model.words().when(target)
                : model.words().when(target) + "\n▲ " + model.words().clashes(clashes);
        pane.drag(dragged, target, text, refused ? "refused" : beyond ? "beyond" : "free");
    }

    /** What belongs to a clinic stays with one: outside of its hours that is what is said. */
    private Slot target(Appointment dragged, Point2D place) {
        Slot slot = pane.slotAt(place.getX(), place.getY(), dragged.slot().minutes());
        boolean loose = slot.hours() == null && dragged.slot().hours() != null;
        return loose ? new Slot(slot.start(), slot.minutes(), dragged.slot().hours()) : slot;
    }
}
