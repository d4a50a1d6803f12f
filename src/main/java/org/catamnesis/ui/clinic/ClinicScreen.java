package org.catamnesis.ui.clinic;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The clinic itself: what it is called, where it lies, and what comes with each role. */
public final class ClinicScreen implements Screen {
    private final Parent root;

    public ClinicScreen(Desk desk, Rooms rooms) {
        String folder = FolderText.of(rooms.session().database().folder().path());
        root = desk.views()
                .load(
                        FxmlView.CLINIC,
                        new ClinicController(desk.words(), rooms.clinic().name(), folder));
    }

    @Override
    public String name() {
        return "clinic";
    }

    @Override
    public String titleKey() {
        return "clinic.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.BUSINESS;
    }

    @Override
    public Parent root() {
        return root;
    }
}
