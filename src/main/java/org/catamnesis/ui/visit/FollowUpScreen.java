package org.catamnesis.ui.visit;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.followup.encounter.VisitNotes;
import org.catamnesis.followup.encounter.VitalCheck;
import org.catamnesis.followup.encounter.VitalResults;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** How a patient is followed: what is due, booked and agreed, who was in touch, and the visit of today. */
public final class FollowUpScreen implements Screen {
    private final FollowUpActions actions;
    private final FollowUpController controller;
    private final VisitFormController form;
    private final Parent root;

    public FollowUpScreen(Desk desk, Rooms rooms, long patientId) {
        var model = new VisitFormModel(
                rooms.clock(),
                new VitalCheck(rooms.catalogue()),
                new VitalResults(rooms.catalogue(), rooms.clinic().name()),
                VisitNotes.shipped());
        actions = new FollowUpActions(desk, rooms, patientId, model);
        form = new VisitFormController(desk.words(), rooms.catalogue(), model, actions);
        Parent visit = desk.views().load(FxmlView.VISIT_FORM, form);
        controller = new FollowUpController(
                desk,
                actions,
                new FollowUpParts(desk, actions, new DueLines(desk.words(), rooms.catalogue())),
                form,
                visit);
        actions.serve(controller);
        root = desk.views().load(FxmlView.FOLLOW_UP, controller);
    }

    @Override
    public String name() {
        return "followup";
    }

    @Override
    public String titleKey() {
        return "visit.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.EVENT_AVAILABLE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (!actions.mayWrite()) return List.of();
        return List.of(
                Shortcut.of("V", "visit.key-form", actions::toVisit),
                Shortcut.of("A", "visit.check-in", actions::checkIn),
                Shortcut.of("B", "visit.book", actions::book),
                Shortcut.of("C", "visit.call", actions::call),
                Shortcut.of("D", "visit.deviation-add", actions::addDeviation),
                Shortcut.of("P", "visit.protocol-change", actions::changeProtocol),
                Shortcut.of("S", "visit.state-change", actions::changeState),
                Shortcut.of("Shortcut+Enter", "visit.finish", actions::finish),
                Shortcut.of("Shortcut+Z", "visit.key-undo", actions.undoing()::last));
    }

    @Override
    public void onShow() {
        actions.load();
        controller.focus();
    }

    @Override
    public void news() {
        actions.load();
    }

    @Override
    public Draft unsaved() {
        return actions.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        actions.resume(draft);
    }
}
