package org.catamnesis.ui.visit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.encounter.EncounterStore;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Undoing;
import org.catamnesis.ui.common.booking.BookingPane;
import org.catamnesis.ui.common.booking.BookingWish;
import org.catamnesis.ui.common.contact.ContactPane;
import org.catamnesis.ui.common.contact.ContactWish;

/** What can be done for a patient's follow-up; each can be taken back, and a second press while one is written does nothing. */
final class FollowUpActions {
    private final Desk desk;
    private final Rooms rooms;
    private final long patientId;
    private final VisitFormModel form;
    private final Undoing undoing;
    private final Latest loads;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private FollowUpController controller;
    private VisitRead read;
    private Draft waiting;
    private ContactPane contact;
    private String opened = "";
    private String reopen;
    private Draft typedBeside;

    FollowUpActions(Desk desk, Rooms rooms, long patientId, VisitFormModel form) {
        this.desk = desk;
        this.rooms = rooms;
        this.patientId = patientId;
        this.form = form;
        undoing = new Undoing(desk, this::load);
        loads = desk.tasks().latest();
    }

    void serve(FollowUpController served) {
        controller = served;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    boolean mayWrite() {
        return rooms.session().may(Operation.RECORD_VISITS);
    }

    Undoing undoing() {
        return undoing;
    }

    void load() {
        loads.run(() -> new VisitReading(rooms, patientId).read())
                .onSuccess(now -> {
                    read = now;
                    controller.show(now);
                    resumeForm();
                    resumeBeside();
                })
                .onProblem(controller::failed)
                .start();
    }

    /** To the form of the visit; what lies over it goes unless something was written there. */
    void toVisit() {
        if (read != null && unsaved().get("beside").isEmpty()) controller.uncover();
    }

    /** The patient of today's appointment is here. */
    void checkIn() {
        if (read == null) return;
        read.appointment()
                .filter(one -> one.state() == AppointmentState.BOOKED)
                .ifPresent(one -> write(
                        () -> rooms.appointments().arrive(one),
                        arrived -> () -> rooms.appointments().undo(arrived),
                        "visit.checked-in"));
    }

    /** Ends the visit that is written down; what was typed comes back when that is undone. */
    void finish() {
        if (read == null || busy.get() || !mayWrite()) return;
        form.toFinish().ifPresent(encounter -> {
            Draft typed = form.unsaved();
            var store = new EncounterStore(rooms.session());
            write(
                    () -> store.finish(encounter),
                    finished -> () -> {
                        store.takeBack(finished);
                        waiting = typed;
                        return finished;
                    },
                    "visit.finished",
                    form::clear);
        });
    }

    void addDeviation() {
        if (read == null || read.protocol().isEmpty()) return;
        cover(
                "deviation",
                new DeviationForm(
                        desk.words(),
                        read,
                        read.protocol().get(),
                        rooms.session().may(Operation.SIGN_OFF),
                        busy,
                        deviation -> writeAndLeave(
                                () -> rooms.deviations().append(deviation, null),
                                written -> () -> rooms.deviations().takeBack(written),
                                "visit.deviation-added"),
                        controller::uncover));
    }

    void endDeviation(Deviation before) {
        cover(
                "deviation-end " + before.id(),
                new DeviationEndForm(
                        desk.words(),
                        before,
                        read.today(),
                        busy,
                        ended -> writeAndLeave(
                                () -> rooms.deviations().append(ended, before.id()),
                                written -> () -> rooms.deviations().append(before, written.id()),
                                "visit.deviation-ended"),
                        controller::uncover));
    }

    void changeProtocol() {
        if (read == null || read.grafts().isEmpty()) return;
        desk.tasks()
                .run(() -> rooms.protocols().all().stream()
                        .filter(one -> one.organ() == read.grafts().getLast().organ())
                        .toList())
                .onSuccess(this::changeProtocol)
                .start();
    }

    private void changeProtocol(List<KeptProtocol> offered) {
        cover(
                "protocol",
                new ProtocolForm(
                        desk.words(),
                        read,
                        offered,
                        busy,
                        assignment -> writeAndLeave(
                                () -> rooms.assignments().append(assignment, null),
                                written -> () -> rooms.assignments().takeBack(written),
                                "visit.protocol-changed"),
                        controller::uncover));
    }

    void changeState() {
        if (read == null) return;
        cover(
                "state",
                new StateForm(
                        desk.words(),
                        read,
                        busy,
                        standing -> writeAndLeave(
                                () -> rooms.followUpStates()
                                        .change(read.standing().orElse(null), standing),
                                written -> () -> rooms.followUpStates().takeBack(written),
                                "visit.state-changed"),
                        controller::uncover));
    }

    void correct(Visit visit) {
        cover(
                "correction " + visit.id(),
                new CorrectionForm(
                        desk.words(),
                        visit,
                        read,
                        busy,
                        right -> writeAndLeave(
                                () -> rooms.visits().correct(visit, right),
                                written -> () -> rooms.visits().correct(written, visit),
                                "visit.corrected"),
                        controller::uncover));
    }

    void takeBack(Visit visit) {
        var store = new EncounterStore(rooms.session());
        write(() -> store.takeBack(store.of(visit)), gone -> () -> store.finish(gone), "visit.taken-back");
    }

    /** The next one, from proposals; it is booked at once and need not wait for the end of the visit. */
    void book() {
        if (read == null || !mayWrite()) return;
        var pane = new BookingPane(
                desk,
                rooms,
                BookingWish.of(patientId),
                booked -> {
                    if (booked != null) controller.uncover();
                    load();
                },
                controller::uncover);
        controller.cover(pane.root());
        pane.show();
    }

    void call() {
        if (read == null) return;
        contact = new ContactPane(desk, rooms, undoing, this::load, controller::uncover);
        controller.cover(contact);
        contact.begin(ContactWish.of(patientId));
    }

    private void cover(String which, SideForm side) {
        controller.cover(side);
        opened = which;
        if (typedBeside != null) side.resume(typedBeside);
        typedBeside = null;
    }

    private <T> void write(Callable<T> work, Function<T, Callable<?>> back, String saidKey) {
        write(work, back, saidKey, () -> {});
    }

    private <T> void writeAndLeave(Callable<T> work, Function<T, Callable<?>> back, String saidKey) {
        write(work, back, saidKey, controller::uncover);
    }

    private <T> void write(Callable<T> work, Function<T, Callable<?>> back, String saidKey, Runnable then) {
        if (busy.get() || !mayWrite()) return;
        busy.set(true);
        desk.tasks()
                .run(work)
                .onSuccess(written -> {
                    undoing.did(back.apply(written), saidKey);
                    then.run();
                })
                .onProblem(desk.notifications()::problem)
                .atEnd(() -> {
                    busy.set(false);
                    load();
                })
                .start();
    }

    /** What stands in the form of the visit, and in the one over it. */
    Draft unsaved() {
        Draft all = new Draft().put("visit", form.unsaved().text());
        SideForm side = controller == null ? null : controller.open();
        if (side != null)
            return all.put("beside", opened).put("typed", side.unsaved().text());
        boolean calls = contact != null && contact.getParent() != null;
        Draft said = calls ? contact.unsaved() : new Draft();
        return said.isEmpty() ? all : all.put("beside", "call").put("typed", said.text());
    }

    void resume(Draft draft) {
        draft.get("visit").map(Draft::of).ifPresent(typed -> waiting = typed);
        reopen = draft.get("beside").orElse(null);
        typedBeside = draft.get("typed").map(Draft::of).orElse(null);
        if (read == null) return;
        resumeForm();
        resumeBeside();
    }

    /** The form that lay over the visit, unless what it was about is gone. */
    private void resumeBeside() {
        if (reopen == null) return;
        String[] which = reopen.split(" ");
        reopen = null;
        switch (which[0]) {
            case "deviation" -> addDeviation();
            case "protocol" -> changeProtocol();
            case "state" -> changeState();
            case "deviation-end" ->
                read.deviations().stream()
                        .filter(one -> one.id() == Long.parseLong(which[1]))
                        .forEach(this::endDeviation);
            case "correction" ->
                read.visits().stream()
                        .filter(one -> one.id() == Long.parseLong(which[1]))
                        .forEach(this::correct);
            default -> {
                call();
                contact.resume(typedBeside);
                typedBeside = null;
            }
        }
    }

    private void resumeForm() {
        if (waiting == null) return;
        form.resume(waiting);
        waiting = null;
        controller.again();
    }
}
