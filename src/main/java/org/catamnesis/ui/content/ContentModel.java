package org.catamnesis.ui.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.alert.FalseShare;
import org.catamnesis.followup.content.ContentApproval;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;

/** The packs of content, one of them chosen, and what a doctor says about it. */
final class ContentModel {
    /** The chosen pack as it stands. */
    record Shown(ContentPack pack, Standing standing, Optional<ContentApproval> last, Set<String> off) {}

    private final Desk desk;
    private final Rooms rooms;
    private final SiteContent site;
    private final Latest loading;
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>(SiteContent.ALERTS);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private Map<String, FalseShare> shares = Map.of();

    ContentModel(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        this.site = rooms.content();
        this.loading = desk.tasks().latest();
        chosen.subscribe(_ -> show());
    }

    void load() {
        loading.run(() -> {
                    site.refresh();
                    return rooms.alerts().shares().stream().collect(Collectors.toMap(FalseShare::rule, share -> share));
                })
                .onSuccess(read -> {
                    shares = read;
                    show();
                })
                .start();
    }

    private void show() {
        String name = chosen.get();
        Optional<ContentApproval> last = site.last(name);
        Set<String> off =
                last.filter(ContentApproval::approved).map(ContentApproval::off).orElse(Set.of());
        shown.set(null);
        shown.set(new Shown(site.pack(name), site.standing(name), last, off));
    }

    List<ContentPack> packs() {
        return site.packs();
    }

    /** The name of the pack in view. */
    ObjectProperty<String> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    List<ContentLine> lines() {
        return new ContentLines(desk.words().messages().get(), rooms.catalogue(), site, shares).of(chosen.get());
    }

    /** Whether an alert rule that is on stays silent until another pack is approved. */
    boolean waits(ContentLine line) {
        return chosen.get().equals(SiteContent.ALERTS)
                && site.alertRules().rules().stream()
                        .noneMatch(rule -> rule.id().equals(line.id()));
    }

    boolean mayApprove() {
        return rooms.session().may(Operation.APPROVE_CONTENT);
    }

    void approve() {
        Shown now = shown.get();
        write("content.approved", store -> store.approve(now.pack(), now.off()));
    }

    void withdraw() {
        write("content.withdrawn", store -> store.withdraw(shown.get().pack()));
    }

    /** Switches an entry of an approved pack off, or on again. */
    void turn(ContentLine line) {
        Shown now = shown.get();
        if (line == null || line.id().isEmpty() || now.standing() != Standing.APPROVED || !mayApprove()) return;
        Set<String> off = new TreeSet<>(now.off());
        boolean on = off.remove(line.id());
        if (!on) off.add(line.id());
        write(on ? "content.turned-on" : "content.turned-off", store -> store.approve(now.pack(), off));
    }

    private void write(String saidKey, java.util.function.Consumer<ContentApprovalStore> change) {
        desk.tasks()
                .run(() -> {
                    change.accept(new ContentApprovalStore(rooms.session()));
                    return true;
                })
                .onSuccess(_ -> desk.notifications().good(saidKey))
                .atEnd(this::load)
                .start();
    }
}
