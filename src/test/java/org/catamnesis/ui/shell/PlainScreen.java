package org.catamnesis.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A screen with nothing on it, which keeps where it was asked to go. */
record PlainScreen(String name, Parent root, List<Place> places) implements Screen {
    PlainScreen(String name) {
        this(name, new StackPane(), new ArrayList<>());
    }

    @Override
    public void go(Place place) {
        places.add(place);
    }

    @Override
    public String titleKey() {
        return "shell.go-back";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.INBOX;
    }
}
