package org.catamnesis.ui.today;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.booking.BookingPane;
import org.catamnesis.ui.common.booking.BookingWish;
import org.catamnesis.ui.common.contact.ContactPane;
import org.catamnesis.ui.common.contact.ContactWish;

/** The place beside the list: a call, a postponement, or words to be told; nothing while none is under way. */
final class TodaySide {
    private static final String SERIES = "series:";
    private final Desk desk;
    private final Rooms rooms;
    private final TodayModel model;
    private final StackPane place;
    private final Runnable back;
    private final TodayActions actions;
    private final ContactPane contact;
    private final PostponePane postpone;
    private final TellPane tell;
    private String called;
    private Draft waiting;

    /** @param back gives the keyboard back to the list */
    TodaySide(Desk desk, Rooms rooms, TodayModel model, TodayActions actions, StackPane place, Runnable back) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        this.place = place;
        this.back = back;
        this.actions = actions;
        contact = new ContactPane(desk, rooms, actions.undoing(), model::load, this::close);
        postpone = new PostponePane(desk, model, actions, this::close);
        tell = new TellPane(desk, model, actions, this::close);
        close();
        model.facts().subscribe(_ -> resumeCall());
    }

    boolean open() {
        return place.isVisible();
    }

    void close() {
        place.getChildren().clear();
        place.setVisible(false);
        place.setManaged(false);
        called = null;
        back.run();
    }

    /** The call is about everything of the patient that can be said on the telephone. */
    void call(TodayLine line) {
        List<TodayLine> about = model.ofPatient(line.item().patientId()).stream()
                .filter(one -> !one.laterThan(model.day()) || one.key().equals(line.key()))
                .toList();
        var words = new TodayWords(desk.words().messages().get(), rooms.catalogue(), rooms.targets());
        show(contact);
        called = line.key();
        contact.begin(new ContactWish(
                line.item().patientId(),
                about.stream().map(one -> one.item().item()).toList(),
                words.script(about),
                about.stream().map(TodayLine::task).filter(task -> task != null).toList()));
    }

    /** A time for what is due, or for whatever is due next where the line is about something else. */
    void book(TodayLine line) {
        String item = line.item().item();
        Set<String> series =
                item.startsWith(SERIES) ? Set.of(item.substring(SERIES.length()).split("@")[0]) : Set.of();
        BookingWish wish = new BookingWish(line.item().patientId(), series, null, null);
        var forget = new AtomicReference<Runnable>(() -> {});
        var pane = new BookingPane(
                desk,
                rooms,
                wish,
                appointment -> {
                    if (appointment == null) forget.get().run();
                    else {
                        forget.set(actions.undoing()
                                .remember(() -> rooms.appointments().undo(appointment)));
                        close();
                    }
                    model.load();
                },
                this::close);
        show(pane.root());
        pane.show();
    }

    void postpone(List<TodayLine> lines) {
        show(postpone);
        postpone.begin(lines);
    }

    void tell(List<TodayLine> lines) {
        show(tell);
        tell.begin(lines);
    }

    private void show(Node pane) {
        place.getChildren().setAll(pane);
        place.setVisible(true);
        place.setManaged(true);
    }

    Draft unsaved() {
        Draft typed = called == null ? new Draft() : contact.unsaved();
        return typed.isEmpty() ? typed : typed.put("line", called);
    }

    void resume(Draft draft) {
        if (draft.get("line").isEmpty()) return;
        waiting = draft;
        resumeCall();
    }

    /** Once the list is there; what was typed is kept although somebody saw to its line meanwhile. */
    private void resumeCall() {
        if (waiting == null || model.facts().get() == null) return;
        Draft typed = waiting;
        waiting = null;
        String key = typed.get("line").orElseThrow();
        long patient = Long.parseLong(key.substring(0, key.indexOf('/')));
        model.ofPatient(patient).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .ifPresentOrElse(this::call, () -> {
                    show(contact);
                    called = key;
                    contact.begin(ContactWish.of(patient));
                });
        contact.resume(typed);
    }
}
