package org.catamnesis.ui.protocols;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The follow-up protocols: which the clinic follows, what they ask for, and who approved them. */
public final class ProtocolsScreen implements Screen {
    private final ProtocolsModel model;
    private final ProtocolsController controller;
    private final Parent root;

    public ProtocolsScreen(Desk desk, Rooms rooms) {
        model = new ProtocolsModel(desk, rooms);
        controller = new ProtocolsController(desk, model, rooms.catalogue(), LocalDate.now(rooms.clock()));
        root = desk.views().load(FxmlView.PROTOCOLS, controller);
    }

    @Override
    public String name() {
        return "protocols";
    }

    @Override
    public String titleKey() {
        return "protocol.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.EVENT_NOTE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        if (!model.mayEdit()) return List.of();
        return List.of(
                Shortcut.of("Shortcut+E", "protocol.edit", model::edit),
                Shortcut.of("Shortcut+Enter", "protocol.save", model::save),
                Shortcut.of("Shortcut+B", "protocol.add-band", controller::addBand),
                Shortcut.of("Shortcut+Shift+B", "protocol.add-series", controller::addSeries),
                Shortcut.of("Shortcut+Delete", "protocol.remove-line", controller::removeLine),
                Shortcut.of("Esc", "protocol.cancel", model::cancel));
    }

    @Override
    public void onShow() {
        model.load();
    }

    @Override
    public Draft unsaved() {
        return model.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        model.resume(draft);
    }
}
