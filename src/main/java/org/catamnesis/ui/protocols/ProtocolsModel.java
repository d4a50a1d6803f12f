package org.catamnesis.ui.protocols;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.Operation;
import org.catamnesis.access.ProtocolChoice;
import org.catamnesis.followup.calendar.ClosedDays;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolCheck;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.protocol.ProtocolPack;
import org.catamnesis.followup.protocol.ProtocolStore;
import org.catamnesis.followup.protocol.SiteProtocol;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Rooms;

/** The protocols, the one that is looked at or edited, and what a doctor decides about it. */
final class ProtocolsModel {
    /**
     * What was read.
     *
     * @param versions all of the site's own, of the protocol that is looked at, the oldest first
     */
    record Read(ProtocolLibrary library, ClosedDays closed, List<SiteProtocol> versions) {}

    private final Desk desk;
    private final Rooms rooms;
    private final ProtocolStore store;
    private final ProtocolCheck check = ProtocolCheck.shipped();
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Organ> organ = new SimpleObjectProperty<>(Organ.LIVER);
    private final ReadOnlyObjectWrapper<KeptProtocol> chosen = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ProtocolDraft> draft = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<DraftReading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private SiteProtocol before;
    private String wanted;

    ProtocolsModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        this.store = new ProtocolStore(rooms.session());
        organ.subscribe((_, _) -> choose(null));
        draft.subscribe(now -> reading.set(now == null ? null : DraftReading.of(now, check)));
    }

    /** Reads everything again; what is being edited stays as it is. */
    void load() {
        String code = wanted;
        desk.tasks()
                .run(() -> {
                    ProtocolLibrary library = rooms.protocols();
                    List<SiteProtocol> versions = code == null ? List.of() : store.history(code);
                    return new Read(library, new ClosedDays(rooms.closedDays().all()), versions);
                })
                .onSuccess(this::show)
                .start();
    }

    private void show(Read now) {
        read.set(now);
        List<KeptProtocol> listed = listed();
        KeptProtocol found = listed.stream()
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElseGet(() -> listed.stream()
                        .filter(KeptProtocol::chosen)
                        .findFirst()
                        .orElse(listed.isEmpty() ? null : listed.getFirst()));
        chosen.set(null);
        chosen.set(found);
        if (found != null && !found.code().equals(wanted)) {
            wanted = found.code();
            if (found.site().isPresent()) load();
        }
    }

    /** Those of the organ in view, for any organ where none is chosen. */
    List<KeptProtocol> listed() {
        if (read.get() == null) return List.of();
        return read.get().library().all().stream()
                .filter(one -> one.protocol().isEmpty() ? organ.get() == null : one.organ() == organ.get())
                .toList();
    }

    /** The organ in view; null for what is kept beside every organ's, and what cannot be read. */
    ObjectProperty<Organ> organ() {
        return organ;
    }

    ReadOnlyObjectProperty<Read> read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<KeptProtocol> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Null while nothing is edited. */
    ObjectProperty<ProtocolDraft> draft() {
        return draft;
    }

    /** What the draft says; null while nothing is edited. */
    ReadOnlyObjectProperty<DraftReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Why what was asked for last was not done. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    boolean mayEdit() {
        return rooms.session().may(Operation.APPROVE_CONTENT);
    }

    /** What is shown, be it edited or not; empty while a draft cannot be read, or there is nothing. */
    Optional<Protocol> shown() {
        if (draft.get() != null) return reading.get().protocol();
        return Optional.ofNullable(chosen.get()).flatMap(KeptProtocol::protocol);
    }

    /** What the shown one is compared with: what it was before the edit, else the version before it. */
    Optional<Protocol> former() {
        if (read.get() == null || chosen.get() == null) return Optional.empty();
        if (draft.get() != null) return chosen.get().protocol();
        if (chosen.get().site().isEmpty()) return Optional.empty();
        List<SiteProtocol> versions = read.get().versions();
        Optional<Protocol> shipped = ProtocolPack.shipped().of(chosen.get().code());
        return versions.size() < 2 ? shipped : versions.get(versions.size() - 2).protocol();
    }

    /** Looks at another one; null for the clinic's own choice. */
    void choose(String code) {
        if (draft.get() != null || code != null && code.equals(wanted)) return;
        wanted = code;
        problem.set(null);
        load();
    }

    /** Begins to edit what is looked at. */
    void edit() {
        if (!mayEdit()
                || chosen.get() == null
                || draft.get() != null
                || !chosen.get().readable()) return;
        problem.set(null);
        before = chosen.get().site().orElse(null);
        chosen.get().protocol().map(ProtocolDraft::of).ifPresent(draft::set);
    }

    /** Begins to edit a copy under a code of its own. */
    void copy() {
        if (!mayEdit() || chosen.get() == null || draft.get() != null) return;
        problem.set(null);
        before = null;
        chosen.get().protocol().ifPresent(original -> {
            String name = original.organ() == null ? "any" : original.organ().code();
            int number = 1;
            while (read.get().library().of(name + "-site-" + number).isPresent()) number++;
            ProtocolDraft copied = ProtocolDraft.of(original.as(name + "-site-" + number, ""));
            draft.set(copied.named(
                    desk.words().now("protocol.copied-zh", copied.zh()),
                    desk.words().now("protocol.copied-en", copied.en())));
        });
    }

    void cancel() {
        problem.set(null);
        draft.set(null);
    }

    /** Keeps the draft as the site's next version, unless it has mistakes. */
    void save() {
        DraftReading now = reading.get();
        if (now == null || now.refusals() > 0 || now.protocol().isEmpty()) return;
        Protocol protocol = now.protocol().get();
        SiteProtocol edited = before;
        work(() -> store.save(protocol, edited), saved -> {
            wanted = saved.code();
            draft.set(null);
            desk.notifications().good("protocol.undo", () -> undo(saved, edited), "protocol.saved", saved.version());
        });
    }

    /** The version before it again, as a version of its own. */
    private void undo(SiteProtocol saved, SiteProtocol edited) {
        work(
                () -> {
                    if (edited == null) store.remove(saved);
                    else store.save(edited.protocol().orElseThrow(), saved);
                    return saved;
                },
                _ -> desk.notifications().good("protocol.undone"));
    }

    /** Takes the site's own version away. */
    void remove() {
        SiteProtocol own = chosen.get() == null ? null : chosen.get().site().orElse(null);
        if (own == null || draft.get() != null) return;
        work(
                () -> {
                    store.remove(own);
                    return own;
                },
                _ -> desk.notifications()
                        .good(
                                "protocol.undo",
                                () -> work(
                                        () -> store.save(own.protocol().orElseThrow(), null),
                                        saved -> wanted = saved.code()),
                                "protocol.removed"));
    }

    /** The clinic follows its patients by the one that is looked at. */
    void use() {
        KeptProtocol now = chosen.get();
        if (now == null || now.organ() == null || now.chosen() || draft.get() != null) return;
        Organ itsOrgan = now.organ();
        String former = read.get().library().chosen(itsOrgan).orElse(null);
        work(
                () -> choice(itsOrgan, now.code()),
                _ -> desk.notifications()
                        .good(
                                "protocol.undo",
                                () -> work(() -> choice(itsOrgan, former), _ -> {}),
                                "protocol.used",
                                now.protocol().orElseThrow().name(desk.words().language())));
    }

    private String choice(Organ itsOrgan, String code) {
        new ProtocolChoice(rooms.session()).choose(itsOrgan.code(), code);
        return itsOrgan.code();
    }

    void approve() {
        approval("protocol.approved", (approvals, now) -> approvals.approve(now.pack(), java.util.Set.of()));
    }

    void withdraw() {
        approval("protocol.withdrawn", (approvals, now) -> approvals.withdraw(now.pack()));
    }

    private void approval(String said, java.util.function.BiConsumer<ContentApprovalStore, KeptProtocol> change) {
        KeptProtocol now = chosen.get();
        if (now == null || draft.get() != null || !now.readable()) return;
        work(
                () -> {
                    change.accept(new ContentApprovalStore(rooms.session()), now);
                    return now;
                },
                _ -> desk.notifications().good(said));
    }

    /** One thing at a time; a second quick press does nothing. */
    private <T> void work(Callable<T> change, Consumer<T> then) {
        if (busy.get()) return;
        busy.set(true);
        problem.set(null);
        desk.tasks()
                .run(change)
                .onSuccess(then)
                .onProblem(problem::set)
                .atEnd(() -> {
                    busy.set(false);
                    load();
                })
                .start();
    }

    /** What was typed and not saved. */
    Draft unsaved() {
        if (draft.get() == null) return new Draft();
        return draft.get().keep().put("before", before == null ? null : String.valueOf(before.id()));
    }

    /** Goes on with what was typed before the window was locked. */
    void resume(Draft kept) {
        ProtocolDraft again = ProtocolDraft.of(kept).orElse(null);
        if (again == null || !mayEdit()) return;
        Optional<Long> edited = kept.get("before").map(Long::valueOf);
        work(
                () -> store.history(again.code()).stream()
                        .filter(one -> edited.filter(id -> id == one.id()).isPresent())
                        .findFirst(),
                found -> {
                    before = found.orElse(null);
                    wanted = again.code();
                    organ.set(again.organ());
                    draft.set(again);
                });
    }
}
