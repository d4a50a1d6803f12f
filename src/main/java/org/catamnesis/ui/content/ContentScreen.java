package org.catamnesis.ui.content;

import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The clinical content that ships, with its sources, and what the site lets act. */
public final class ContentScreen implements Screen {
    private final ContentModel model;
    private final Parent root;

    public ContentScreen(Desk desk, Rooms rooms) {
        model = new ContentModel(desk, rooms);
        root = desk.views().load(FxmlView.CONTENT, new ContentController(desk.words(), model));
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public String titleKey() {
        return "content.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.FACT_CHECK;
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
