package org.catamnesis.ui.units;

import javafx.scene.Parent;
import org.catamnesis.access.UnitSettings;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The units in which the clinic likes to see its values. */
public final class UnitsScreen implements Screen {
    private final UnitsController controller;
    private final Parent root;

    public UnitsScreen(Desk desk, Rooms rooms) {
        controller = new UnitsController(desk, rooms.catalogue(), new UnitSettings(rooms.session()));
        root = desk.views().load(FxmlView.UNITS, controller);
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public String titleKey() {
        return "units.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.STRAIGHTEN;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        controller.load();
    }
}
