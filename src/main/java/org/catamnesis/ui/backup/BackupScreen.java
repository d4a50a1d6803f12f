package org.catamnesis.ui.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Backups: made, listed, proved, brought back; and patients to be erased. */
public final class BackupScreen implements Screen {
    private final BackupModel model;
    private final Parent root;

    /**
     * @param last when the newest backup was made; this page keeps it up to date
     * @param enter leaves this clinic and goes to the one in a folder
     */
    public BackupScreen(Desk desk, Rooms rooms, ObjectProperty<LocalDateTime> last, Consumer<Path> enter) {
        model = new BackupModel(desk, rooms.session(), last);
        Path clinic = rooms.session().database().folder().path();
        root = desk.views().load(FxmlView.BACKUP, new BackupController(desk, model, clinic, enter));
    }

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public String titleKey() {
        return "backup.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.BACKUP;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("B", "backup.now", model::backUp));
    }

    @Override
    public void onShow() {
        model.load();
    }
}
