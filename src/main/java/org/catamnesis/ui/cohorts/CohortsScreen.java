package org.catamnesis.ui.cohorts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Describes a cohort as a Methods section does, shows who is left after each step, and exports them. */
public final class CohortsScreen implements Screen {
    private final Desk desk;
    private final Rooms rooms;
    private final CohortsModel model;
    private final CriterionChoices choices;
    private final DefinitionPane definition;
    private final ExportController export;
    private final Parent root;

    public CohortsScreen(Desk desk, Rooms rooms) {
        this(desk, rooms, FolderChoice.ofSystem());
    }

    CohortsScreen(Desk desk, Rooms rooms, FolderChoice folders) {
        this(desk, rooms, folders, FileChoice.ofSystem());
    }

    CohortsScreen(Desk desk, Rooms rooms, FolderChoice folders, FileChoice files) {
        this.desk = desk;
        this.rooms = rooms;
        model = new CohortsModel(
                desk.tasks(),
                rooms.clock(),
                new CohortDefinitionStore(rooms.session()),
                new CohortExport(rooms.session()),
                new ExportRunStore(rooms.session()));
        choices = new CriterionChoices(desk.words(), rooms.catalogue());
        definition = new DefinitionPane(desk, rooms, model, choices, files);
        Node answer = desk.views().load(FxmlView.COHORT_ANSWER, new AnswerController(desk, model));
        export = new ExportController(desk, model, folders);
        Node exporting = desk.views().load(FxmlView.COHORT_EXPORT, export);
        Node history = desk.views().load(FxmlView.COHORT_HISTORY, new HistoryController(desk.words(), model));
        var controller = new CohortsController(desk.words(), model);
        root = desk.views().load(FxmlView.COHORTS, controller);
        controller.furnish(definition.root(), List.of(answer, history), exporting);
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
        return List.of(
                Shortcut.of("Shortcut+S", "cohorts.key-save", model::save),
                Shortcut.of("Shortcut+I", "cohort.form-key-add", definition::offerCriteria),
                Shortcut.of("Shortcut+E", "cohorts.key-export", export::export));
    }

    @Override
    public void onShow() {
        desk.tasks()
                .run(() -> rooms.dosings().drugs())
                .onSuccess(choices::offerDrugs)
                .atEnd(model::load)
                .start();
        definition.focus();
    }
}
