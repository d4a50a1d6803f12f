package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A cohort, described like a Methods section, with its counts and its export; names are never shown here. */
public final class CohortsScreen implements Screen {
    private final CohortsModel model;
    private final Parent root;

    public CohortsScreen(Desk desk, Rooms rooms) {
        Path folder = Path.of(System.getProperty("user.home"), "catamnesis-export-" + LocalDate.now(rooms.clock()));
        model = new CohortsModel(desk.tasks(), new CohortExport(rooms.session()), folder);
        root = desk.views().load(FxmlView.COHORTS, new CohortsController(desk.words(), model));
    }

    @Override
    public String name() {
        return "cohorts";
    }

    @Override
    public String titleKey() {
        return "cohorts.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.GROUP_WORK;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.of("Shortcut+E", "cohorts.key-export", model::export));
    }

    @Override
    public void onShow() {
        model.count();
    }
}
