package org.catamnesis.ui.clinic;

import javafx.scene.Parent;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The clinic itself: what it is called, where it lies, and who works here. */
public final class ClinicScreen implements Screen {
    private final ClinicModel model;
    private final Parent root;

    public ClinicScreen(Desk desk, Rooms rooms) {
        model = new ClinicModel(desk.tasks(), () -> ClinicDoor.users(rooms.session()));
        String folder = FolderText.of(rooms.session().database().folder().path());
        root = desk.views()
                .load(
                        FxmlView.CLINIC,
                        new ClinicController(desk.words(), model, rooms.clinic().name(), folder));
    }

    /** As the place in the rail that it takes. */
    @Override
    public String name() {
        return "settings";
    }

    @Override
    public String titleKey() {
        return "clinic.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.SETTINGS;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        model.load();
    }
}
