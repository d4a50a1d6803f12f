package org.catamnesis.ui.people;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.People;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Who works here and as what: adding, other roles, a new password, leaving and coming back. */
public final class PeopleScreen implements Screen {
    private final PeopleModel model;
    private final PeopleController controller;
    private final Parent root;

    public PeopleScreen(Desk desk, Rooms rooms) {
        model = new PeopleModel(desk.tasks(), new People(rooms.session()), new AuditEntryStore(rooms.session()));
        controller = new PeopleController(desk, model);
        root = desk.views().load(FxmlView.PEOPLE, controller);
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public String titleKey() {
        return "people.title";
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
                Shortcut.of("N", "people.add", model::beginToAdd),
                Shortcut.of("F", "people.filter", controller::focus));
    }

    @Override
    public void onShow() {
        model.load();
    }

    /** A password that was to be handed over is not kept for whoever comes back. */
    @Override
    public void onHide() {
        model.forget();
    }
}
