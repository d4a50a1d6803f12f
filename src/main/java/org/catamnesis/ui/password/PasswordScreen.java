package org.catamnesis.ui.password;

import javafx.scene.Parent;
import org.catamnesis.access.Session;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The password of the one who is signed in. */
public final class PasswordScreen implements Screen {
    private final PasswordModel model;
    private final PasswordController controller;
    private final Parent root;

    public PasswordScreen(Desk desk, Rooms rooms) {
        model = new PasswordModel(desk.tasks(), rooms.session());
        controller = new PasswordController(desk.words(), model, titleKey(), "my-password.intro", () -> {});
        root = desk.views().load(FxmlView.PASSWORD, controller);
        root.getStyleClass().addAll("page", "record", "form");
    }

    /**
     * The page of one whose password was given by an administrator: nothing else opens before it was changed.
     *
     * @param then once it was
     */
    public static Parent required(Desk desk, Session session, Runnable then) {
        var model = new PasswordModel(desk.tasks(), session);
        var form = desk.views()
                .load(
                        FxmlView.PASSWORD,
                        new PasswordController(
                                desk.words(), model, "my-password.required", "my-password.required-intro", then));
        form.getStyleClass().add("start-form");
        return form;
    }

    @Override
    public String name() {
        return "password";
    }

    @Override
    public String titleKey() {
        return "my-password.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.LOCK;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShow() {
        controller.focus();
    }

    @Override
    public void onHide() {
        model.clear();
    }
}
