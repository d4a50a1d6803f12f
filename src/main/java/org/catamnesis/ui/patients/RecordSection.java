package org.catamnesis.ui.patients;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The section of a patient's page that holds the record itself. */
final class RecordSection implements Screen {
    private final Desk desk;
    private final Rooms rooms;
    private final Runnable changed;
    private final RecordModel model;
    private final RecordController controller;
    private final Parent root;

    RecordSection(Desk desk, Rooms rooms, long patientId, Runnable changed) {
        this.desk = desk;
        this.rooms = rooms;
        this.changed = changed;
        model = new RecordModel(desk.tasks(), rooms, patientId, changed);
        controller = new RecordController(desk.words(), model, this::correct);
        root = desk.views().load(FxmlView.RECORD, controller);
    }

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String titleKey() {
        return "record.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.ASSIGNMENT_IND;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        model.read();
    }

    @Override
    public Draft unsaved() {
        return new Draft()
                .put("form", controller.covered() ? "correct" : "")
                .put("fields", Draft.ofForm(root).text());
    }

    /** Waits for the record, which the form is about. */
    @Override
    public void resume(Draft draft) {
        if (draft.isEmpty()) return;
        boolean[] done = new boolean[1];
        model.content().subscribe(content -> {
            if (content == null || done[0]) return;
            done[0] = true;
            if (draft.get("form").isPresent()) correct();
            Draft.of(draft.get("fields").orElse("")).fill(root);
        });
    }

    private void correct() {
        var form = new PatientFormModel(
                desk.tasks(),
                rooms.directory(),
                rooms.clock(),
                model.content().get().patient());
        var formController = new PatientFormController(
                desk.words(),
                form,
                _ -> {
                    controller.cover(null);
                    desk.notifications().good("patients.corrected");
                    model.read();
                    changed.run();
                },
                () -> controller.cover(null));
        controller.cover(desk.views().load(FxmlView.PATIENT_FORM, formController));
        formController.focus();
    }
}
