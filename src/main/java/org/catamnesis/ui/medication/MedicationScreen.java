package org.catamnesis.ui.medication;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** What a patient takes and took, what it is to reach and how long it lasts. */
public final class MedicationScreen implements Screen {
    private final MedicationActions actions;
    private final MedicationController controller;
    private final MedicationModel model;
    private final Parent root;

    public MedicationScreen(Desk desk, Rooms rooms, long patientId) {
        model = new MedicationModel(rooms.catalogue(), rooms.targets(), rooms.clock());
        actions = new MedicationActions(desk, rooms, patientId, model);
        controller = new MedicationController(desk, model, actions);
        actions.serve(controller);
        root = desk.views().load(FxmlView.MEDICATION, controller);
    }

    @Override
    public String name() {
        return "medication";
    }

    @Override
    public String titleKey() {
        return "medication.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.MEDICAL_SERVICES;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("N", "medication.start", actions::start),
                Shortcut.of("E", "medication.change", actions::change),
                Shortcut.of("X", "medication.stop", actions::stop),
                Shortcut.of("G", "medication.target", actions::target),
                Shortcut.of("F", "medication.supply", actions::supply),
                Shortcut.of("P", "medication.stopped-too", this::stoppedToo));
    }

    private void stoppedToo() {
        model.stoppedToo().set(!model.stoppedToo().get());
    }

    @Override
    public Draft unsaved() {
        return actions.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        actions.resume(draft);
    }

    @Override
    public void onShow() {
        actions.load();
        if (!controller.covered()) controller.focus();
    }
}
