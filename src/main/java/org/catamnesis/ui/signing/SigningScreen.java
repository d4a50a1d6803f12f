package org.catamnesis.ui.signing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.sign.SignModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The results of the whole clinic that wait for a signature, signed without opening a chart, and the tasks that are open. */
public final class SigningScreen implements Screen {
    private final SigningModel model;
    private final SigningController controller;
    private final Parent root;

    public SigningScreen(Desk desk, Rooms rooms) {
        model = new SigningModel(desk, rooms);
        controller = new SigningController(desk, rooms, model);
        root = desk.views().load(FxmlView.SIGNING, controller);
    }

    @Override
    public String name() {
        return "signing";
    }

    @Override
    public String titleKey() {
        return "signing.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.ASSIGNMENT_TURNED_IN;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("J", "overview.key-down", () -> controller.move(1)));
        keys.add(Shortcut.of("K", "overview.key-up", () -> controller.move(-1)));
        keys.add(Shortcut.of("T", "signing.key-tasks", controller::turn));
        keys.addAll(controller.signKeys());
        return keys;
    }

    @Override
    public Draft unsaved() {
        return model.sign().unsaved();
    }

    @Override
    public void resume(Draft draft) {
        SignModel.patient(draft).ifPresent(controller::want);
        model.sign().resume(draft);
    }

    @Override
    public void onShow() {
        model.load();
        controller.focus();
    }
}
