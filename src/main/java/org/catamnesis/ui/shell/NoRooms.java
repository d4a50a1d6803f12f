package org.catamnesis.ui.shell;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What somebody sees whose role opens no screen. */
final class NoRooms implements Screen {
    private final VBox root;

    NoRooms(Words words) {
        var title = new Label();
        words.label(title, titleKey());
        title.getStyleClass().add("heading");
        var text = new Label();
        words.label(text, "shell.no-rooms-text");
        text.setMaxWidth(460);
        text.getStyleClass().add("quiet");
        root = new VBox(Icons.icon(icon()), title, text);
        root.getStyleClass().add("empty");
    }

    @Override
    public String name() {
        return "no-rooms";
    }

    @Override
    public String titleKey() {
        return "shell.no-rooms";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.LOCK;
    }

    @Override
    public Parent root() {
        return root;
    }
}
