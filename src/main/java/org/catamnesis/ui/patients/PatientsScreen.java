package org.catamnesis.ui.patients;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Covered;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** All patients of the clinic, filtered as one types; a new one is added in its place. */
public final class PatientsScreen implements Screen {
    private final Desk desk;
    private final Rooms rooms;
    private final PatientsModel model;
    private final PatientsController controller;
    private final Parent root;

    public PatientsScreen(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        model = new PatientsModel(desk.tasks(), rooms.directory(), rooms.transplants(), rooms.clock());
        controller = new PatientsController(desk, model, this::add);
        root = desk.views().load(FxmlView.PATIENTS, controller);
    }

    @Override
    public String name() {
        return "patients";
    }

    @Override
    public String titleKey() {
        return "patients.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PEOPLE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+N", "patients.add", this::add),
                Shortcut.of("J", "patients.key-down", () -> controller.move(1)),
                Shortcut.of("K", "patients.key-up", () -> controller.move(-1)),
                Shortcut.of("Shortcut+F", "patients.key-filter", controller::focus));
    }

    @Override
    public void onShow() {
        model.load();
        controller.focus();
    }

    @Override
    public Draft unsaved() {
        return controller.covered()
                ? new Draft()
                        .put("form", "add")
                        .put("fields", Draft.ofForm(root).text())
                : new Draft();
    }

    @Override
    public void resume(Draft draft) {
        if (draft.get("form").isEmpty()) return;
        add();
        Draft.of(draft.get("fields").orElse("")).fill(root);
    }

    /** Opens the form for a new patient. */
    public void add() {
        var form = new PatientFormModel(desk.tasks(), rooms.directory(), rooms.clock(), null);
        var formController = new PatientFormController(
                desk.words(),
                form,
                added -> {
                    controller.cover(null);
                    desk.notifications().good("patients.added");
                    desk.navigator().patient(added.id());
                },
                () -> controller.cover(null));
        controller.cover(Covered.over(desk.words(), desk.views().load(FxmlView.PATIENT_FORM, formController)));
        formController.focus();
    }
}
