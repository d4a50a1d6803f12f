package org.catamnesis.ui.shell;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Screen;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A screen with nothing on it. */
record PlainScreen(String name, Parent root) implements Screen {
    PlainScreen(String name) {
        this(name, new StackPane());
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
