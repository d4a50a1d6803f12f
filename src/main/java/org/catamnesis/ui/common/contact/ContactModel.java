package org.catamnesis.ui.common.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactAttemptStore;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.ToldCall;
import org.catamnesis.followup.signing.ToldCallStore;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.TypedDate;
import org.catamnesis.ui.common.Undoing;

/** An attempt to get in touch that is being recorded, with whom one can call and what was tried before. */
final class ContactModel {
    /** What is known of the patient. */
    record Known(
            Patient patient, List<Callee> callees, List<ContactAttempt> history, Optional<FollowUpStanding> standing) {
        static final Known NOTHING = new Known(null, List.of(), List.of(), Optional.empty());

        boolean withoutPhone() {
            return patient != null && callees.stream().noneMatch(Callee::callable);
        }

        /** Whether only somebody around can be called. */
        boolean onlyAround() {
            return !callees.isEmpty() && !callees.getFirst().callable() && !withoutPhone();
        }
    }

    private final Desk desk;
    private final Rooms rooms;
    private final ToldCallStore calls;
    private final Undoing undoing;
    private final Runnable after;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<ContactWish> wish = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final ReadOnlyObjectWrapper<String> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Callee> callee = new SimpleObjectProperty<>();
    private final ObjectProperty<ContactChannel> channel = new SimpleObjectProperty<>(ContactChannel.CALL);
    private final BooleanProperty incoming = new SimpleBooleanProperty();
    private final ObjectProperty<ContactOutcome> outcome = new SimpleObjectProperty<>();
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty repeated = new SimpleBooleanProperty();
    private boolean busy;

    /** @param after what to do once an attempt was recorded */
    ContactModel(Desk desk, Rooms rooms, Undoing undoing, Runnable after) {
        this.desk = desk;
        this.rooms = rooms;
        this.calls = new ToldCallStore(rooms.session());
        this.undoing = undoing;
        this.after = after;
        this.reading = desk.tasks().latest();
        outcome.subscribe(this::suggest);
        channel.subscribe(_ -> fit());
        incoming.subscribe(_ -> fit());
    }

    /** Null before anybody was asked for. */
    ReadOnlyObjectProperty<ContactWish> wish() {
        return wish.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    /** The key of what is missing; null when nothing is. */
    ReadOnlyObjectProperty<String> problem() {
        return problem.getReadOnlyProperty();
    }

    ObjectProperty<Callee> callee() {
        return callee;
    }

    ObjectProperty<ContactChannel> channel() {
        return channel;
    }

    BooleanProperty incoming() {
        return incoming;
    }

    /** Null while nothing was chosen. */
    ObjectProperty<ContactOutcome> outcome() {
        return outcome;
    }

    /** When to try again, as typed. */
    StringProperty next() {
        return next;
    }

    StringProperty note() {
        return note;
    }

    /** Whether the patient has repeated what was said. */
    BooleanProperty repeated() {
        return repeated;
    }

    LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    List<ContactOutcome> outcomes() {
        return channel.get().outcomes(incoming.get());
    }

    /** Begins anew with somebody. */
    void begin(ContactWish newWish) {
        known.set(Known.NOTHING);
        callee.set(null);
        wish.set(newWish);
        incoming.set(false);
        outcome.set(null);
        note.set("");
        repeated.set(false);
        problem.set(null);
        read(true);
    }

    private void read(boolean first) {
        long patient = wish.get().patientId();
        reading.run(() -> look(patient))
                .onSuccess(found -> {
                    known.set(found);
                    if (!first) return;
                    callee.set(found.callees().stream()
                            .filter(Callee::callable)
                            .findFirst()
                            .orElse(null));
                    channel.set(found.withoutPhone() ? ContactChannel.LETTER : ContactChannel.CALL);
                })
                .start();
    }

    private Known look(long patientId) {
        Patient patient = rooms.patients().find(patientId).orElseThrow();
        return new Known(
                patient,
                Callee.of(patient, rooms.contacts().ofPatient(patientId)),
                rooms.contactAttempts().ofPatient(patientId),
                rooms.followUpStates().ofPatient(patientId));
    }

    private void fit() {
        if (outcome.get() != null && !outcomes().contains(outcome.get())) outcome.set(null);
    }

    private void suggest(ContactOutcome chosen) {
        problem.set(null);
        next.set(
                chosen == null
                        ? ""
                        : chosen.usualNext(today()).map(LocalDate::toString).orElse(""));
    }

    /** Records it; a second press while it is being written, or before it is known who was called, does nothing. */
    void save() {
        if (busy || known.get().patient() == null) return;
        Optional<LocalDate> again = TypedDate.parse(next.get());
        problem.set(missing(again));
        if (problem.get() != null) return;
        ContactAttempt attempt = attempt(again.orElse(null));
        List<CareTask> told = repeated.get() && attempt.reached() ? wish.get().tasks() : List.of();
        busy = true;
        desk.tasks()
                .run(() -> calls.record(attempt, told))
                .onSuccess(this::said)
                .onProblem(this::failed)
                .atEnd(() -> busy = false)
                .start();
    }

    private String missing(Optional<LocalDate> again) {
        if (outcome.get() == null) return "contact.outcome-missing";
        if (next.get().isBlank()) return null;
        if (again.filter(day -> !day.isBefore(today())).isEmpty()) return "contact.next-wrong";
        boolean far = again.get().isAfter(today().plusDays(ContactAttemptStore.LONGEST));
        return far ? "contact.next-far" : null;
    }

    private ContactAttempt attempt(LocalDate again) {
        String who = outcome.get() == ContactOutcome.NO_ANSWER || callee.get() == null ? null : called(callee.get());
        return new ContactAttempt(
                0,
                wish.get().patientId(),
                0,
                LocalDateTime.now(rooms.clock()).truncatedTo(ChronoUnit.SECONDS),
                channel.get(),
                incoming.get(),
                wish.get().about(),
                outcome.get(),
                again,
                who,
                note.get().isBlank() ? null : note.get().strip(),
                null);
    }

    private String called(Callee one) {
        if (channel.get() != ContactChannel.CALL && one.around() == null) return null;
        if (one.around() == null) return desk.words().now("contact.patient");
        String relation = desk.words().now("relation." + one.around().relation().code());
        return one.around().name() == null
                ? relation
                : relation + ' ' + one.around().name();
    }

    private void said(ToldCall saved) {
        busy = false;
        boolean lost = saved.contact()
                .becomes()
                .filter(standing -> standing.state() == FollowUpState.LOST)
                .isPresent();
        boolean back = saved.contact().becomes().isPresent() && !lost;
        undoing.did(() -> undo(saved), lost ? "contact.now-lost" : back ? "contact.now-back" : "contact.saved");
        if (saved.changed()) desk.notifications().news("contact.saved-tasks-changed");
        after.run();
    }

    private Object undo(ToldCall saved) {
        calls.takeBack(saved);
        return saved;
    }

    /** It never took place. */
    void takeBack(ContactAttempt wrong) {
        if (busy) return;
        busy = true;
        desk.tasks()
                .run(() -> {
                    rooms.contactAttempts().takeBack(wrong);
                    return wrong;
                })
                .onSuccess(_ -> {
                    undoing.did(() -> rooms.contactAttempts().record(wrong), "contact.taken-back");
                    read(false);
                })
                .onProblem(this::failed)
                .atEnd(() -> busy = false)
                .start();
    }

    private void failed(ProblemException why) {
        busy = false;
        desk.notifications().problem(why);
        read(false);
    }
}
