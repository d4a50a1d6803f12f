package org.catamnesis.ui.quality;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** How well follow-up is kept: done in window, late, missed, lost, and how complete the records are. */
public final class QualityScreen implements Screen {
    private final QualityModel model;
    private final QualityController controller;
    private final Parent root;

    public QualityScreen(Desk desk, Rooms rooms) {
        model = new QualityModel(desk, rooms);
        controller = new QualityController(desk, model);
        root = desk.views().load(FxmlView.QUALITY, controller);
    }

    QualityModel model() {
        return model;
    }

    @Override
    public String name() {
        return "quality";
    }

    @Override
    public String titleKey() {
        return "quality.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.INSIGHTS;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("T", "quality.key-turn", controller::turn),
                Shortcut.of("R", "quality.again", controller::again),
                Shortcut.of("E", "quality.export", controller::export));
    }

    @Override
    public void onShow() {
        if (model.read().get() == null) model.load();
        controller.focus();
    }
}
