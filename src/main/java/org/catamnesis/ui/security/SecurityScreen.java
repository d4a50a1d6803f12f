package org.catamnesis.ui.security;

import java.util.function.BiFunction;
import javafx.scene.Parent;
import org.catamnesis.access.LockSettings;
import org.catamnesis.access.People;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** How the clinic is kept shut: after how long the window locks, and the recovery code. */
public final class SecurityScreen implements Screen {
    private final SecurityModel model;
    private final Parent root;

    /** @param codePage shows a code with what to do with it, and runs what is given once it was kept */
    public SecurityScreen(Desk desk, Rooms rooms, BiFunction<String, Runnable, Parent> codePage) {
        var people = new People(rooms.session());
        model = new SecurityModel(
                desk, new LockSettings(rooms.session()), new Custody(rooms.session()), people::renewRecoveryCode);
        root = desk.views().load(FxmlView.SECURITY, new SecurityController(desk.words(), model, codePage));
    }

    @Override
    public String name() {
        return "security";
    }

    @Override
    public String titleKey() {
        return "security.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.SECURITY;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        model.load();
        model.loadCustody();
    }

    /** A code is shown once and to nobody who comes later. */
    @Override
    public void onHide() {
        model.forget();
    }
}
