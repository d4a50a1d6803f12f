package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.PatientChooser;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.booking.BookingPane;
import org.catamnesis.ui.common.booking.BookingWish;

/** What stands beside the calendar: the chosen appointment, a booking, the clinic's hours or its closed days. */
final class SidePane {
    /** What it shows. */
    enum Shown {
        NOTHING,
        APPOINTMENT,
        BOOKING,
        HOURS,
        CLOSED
    }

    private static final long NOBODY = 0;
    private final Desk desk;
    private final Rooms rooms;
    private final ScheduleModel model;
    private final ScrollPane place;
    private final Runnable closed;
    private final CalendarEditing editing;
    private final AppointmentDetails details;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private HoursController hours;

    /** @param closed is run when it goes away by itself, to give the keyboard back */
    SidePane(Desk desk, Rooms rooms, ScheduleModel model, ScrollPane place, Runnable closed) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        this.place = place;
        this.closed = closed;
        editing = new CalendarEditing(desk, rooms, model::load);
        details = new AppointmentDetails(desk, model, this::move);
        place.addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE || shown.get() == Shown.NOTHING) return;
            event.consume();
            leave();
        });
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The appointment that is chosen, unless something is being filled in here. */
    void follow(ScheduleFacts facts, Appointment selected) {
        boolean free = shown.get() == Shown.NOTHING || shown.get() == Shown.APPOINTMENT;
        if (!free) return;
        if (selected == null || facts == null) {
            hide();
            return;
        }
        details.show(facts, selected);
        if (shown.get() != Shown.APPOINTMENT) put(Shown.APPOINTMENT, details);
    }

    void leave() {
        hide();
        closed.run();
    }

    private void hide() {
        shown.set(Shown.NOTHING);
        place.setContent(null);
        show(false);
    }

    private void put(Shown what, Node content) {
        shown.set(what);
        place.setContent(content);
        place.setVvalue(0);
        show(true);
    }

    private void show(boolean visible) {
        place.setVisible(visible);
        place.setManaged(visible);
    }

    void hours() {
        hours = new HoursController(desk, editing, today(), this::leave);
        put(Shown.HOURS, desk.views().load(FxmlView.CLINIC_HOURS, hours));
        editing.load();
        hours.focus();
    }

    void closedDays() {
        var controller = new ClosedController(desk, editing, today(), this::leave);
        put(Shown.CLOSED, desk.views().load(FxmlView.CLOSED_DAYS, controller));
        editing.load();
        controller.focus();
    }

    private String today() {
        return LocalDate.now(rooms.clock()).toString();
    }

    /** Another time for an appointment. */
    void move(Appointment appointment) {
        book(BookingWish.moving(appointment));
    }

    /** Asks for whom, then what and when. @param at a time that was pointed at; null for none */
    void book(Slot at) {
        Consumer<Patient> chosen = patient -> book(new BookingWish(patient.id(), java.util.Set.of(), null, at));
        var title = new Label();
        title.getStyleClass().add("heading");
        desk.words().label(title, "schedule.book-whom");
        var when = new Label(at == null ? "" : model.words().when(at));
        when.getStyleClass().add("quiet");
        var chooser = new PatientChooser(desk, rooms.directory(), NOBODY);
        var go = new Button();
        go.setId("forPatient");
        go.getStyleClass().add("primary");
        desk.words().label(go, "schedule.go-on");
        go.disableProperty().bind(chooser.chosen().isNull());
        go.setDefaultButton(true);
        go.setOnAction(_ -> chosen.accept(chooser.chosen().get()));
        var form = new VBox(title, when, chooser, go);
        form.getStyleClass().add("schedule-side");
        put(Shown.BOOKING, form);
        Focus.give(chooser.field());
    }

    private void book(BookingWish wish) {
        var pane = new BookingPane(desk, rooms, wish, booked -> booked(wish, booked), this::leave);
        put(Shown.BOOKING, pane.root());
        pane.show();
    }

    private void booked(BookingWish wish, Appointment booked) {
        if (booked != null) leave();
        model.done(wish.moved(), booked);
    }

    /** What was typed of new clinic hours. */
    Draft unsaved() {
        return shown.get() == Shown.HOURS ? hours.unsaved() : new Draft();
    }
}
