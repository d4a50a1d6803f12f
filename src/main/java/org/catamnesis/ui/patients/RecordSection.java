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
    private final RecordModel model;
    private final RecordForms forms;
    private final Parent root;

    RecordSection(Desk desk, Rooms rooms, long patientId, Runnable changed) {
        model = new RecordModel(desk, rooms, patientId, changed);
        forms = new RecordForms(desk, rooms, model);
        var controller = new RecordController(desk.words(), rooms, model, forms, new MergedNotes(desk, rooms, model));
        root = desk.views().load(FxmlView.RECORD, controller);
        var consents = new ConsentCard(desk, rooms, patientId);
        controller.consent(desk.views().load(FxmlView.CONSENT, consents));
        model.content().subscribe(_ -> consents.read());
        controller.foot(ErasureRow.of(desk, rooms.session(), patientId));
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
                .put("form", forms.opened())
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
            draft.get("form").ifPresent(forms::reopen);
            Draft.of(draft.get("fields").orElse("")).fill(root);
        });
    }
}
