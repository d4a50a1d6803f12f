package org.catamnesis.ui.cohorts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.CohortNumbers;
import org.catamnesis.cohort.export.ReidentificationStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Describes a cohort as a Methods section does, shows who is left after each step, and exports them. */
public final class CohortsScreen implements Screen {
    private static final double POSED = 0.4;
    private final Desk desk;
    private final Rooms rooms;
    private final CohortsModel model;
    private final ExportsModel exports;
    private final CriterionChoices choices;
    private final DefinitionPane definition;
    private final ExportController export;
    private final RequestsController requests;
    private final ReidentifyController reidentify;
    private final CohortsController page;
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
                desk.tasks(), new CohortDefinitionStore(rooms.session()), new CohortExport(rooms.session()));
        exports = new ExportsModel(desk.tasks(), rooms.clock(), model, rooms.session());
        choices = new CriterionChoices(desk.words(), rooms.catalogue());
        definition = new DefinitionPane(desk, rooms, model, choices, files);
        export = new ExportController(desk, model, exports, folders, files);
        requests = new RequestsController(desk.words(), exports, folders, files);
        reidentify = new ReidentifyController(desk, new ReidentificationStore(rooms.session()));
        page = new CohortsController(desk.words(), model);
        root = desk.views().load(FxmlView.COHORTS, page);
        model.onReplaced(
                typed -> desk.notifications().news("undo.undo", () -> model.resume(typed), "cohort.form-replaced"));
        page.rooms().furnish(contents(folders));
        exports.history().subscribe(_ -> definition.look());
        exports.standing().subscribe(now -> {
            page.rooms().offer(CohortRoom.REIDENTIFY, now.custodian());
            if (now.custodian()) reidentify.load();
        });
    }

    private Map<CohortRoom, Node> contents(FolderChoice folders) {
        Map<CohortRoom, Node> contents = new EnumMap<>(CohortRoom.class);
        Node right = desk.views().load(FxmlView.COHORT_ANSWER, new AnswerController(desk, model));
        contents.put(
                CohortRoom.DEFINITION,
                desk.views().load(FxmlView.COHORT_SPLIT, new SplitRoom(definition.root(), right)));
        var numbers = new StatisticsModel(desk.tasks(), model, new CohortNumbers(rooms.session()));
        contents.put(
                CohortRoom.STATISTICS,
                desk.views().load(FxmlView.COHORT_STATISTICS, new StatisticsController(desk, model, numbers)));
        contents.put(
                CohortRoom.PRIVACY,
                desk.views().load(FxmlView.COHORT_PRIVACY, new PrivacyController(desk.words(), model, exports)));
        contents.put(CohortRoom.EXPORT, desk.views().load(FxmlView.COHORT_EXPORT, export));
        contents.put(CohortRoom.REQUESTS, desk.views().load(FxmlView.COHORT_REQUESTS, requests));
        contents.put(
                CohortRoom.HISTORY,
                desk.views().load(FxmlView.COHORT_HISTORY, new HistoryController(desk, exports, folders)));
        contents.put(CohortRoom.REIDENTIFY, desk.views().load(FxmlView.COHORT_REIDENTIFY, reidentify));
        return contents;
    }

    /** Puts a definition into the form. */
    void open(CohortDefinition other) {
        model.open(other);
    }

    /** As while an export is written, or after the scan stopped one with so many hits, for a picture of it. */
    public void pose(boolean busy, int hits) {
        exports.pose(busy, POSED, hits > 0 ? new ProblemException(Problem.IDENTIFIER_FOUND, hits) : null);
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
                Shortcut.of("Shortcut+E", "cohorts.key-export", () -> {
                    page.rooms().show(CohortRoom.EXPORT);
                    export.export();
                }));
    }

    @Override
    public void onShow() {
        desk.tasks()
                .run(() -> rooms.dosings().drugs())
                .onSuccess(choices::offerDrugs)
                .atEnd(model::load)
                .start();
        exports.load();
        if (page.rooms().shows(CohortRoom.DEFINITION)) definition.focus();
        else page.rooms().focus();
    }

    @Override
    public Draft unsaved() {
        Draft typed = new Draft()
                .put("definition", model.unsaved().text())
                .put("asking", exports.asking().unsaved().text())
                .put("requests", requests.unsaved().text());
        return typed.isEmpty() && page.rooms().shown() == CohortRoom.DEFINITION
                ? typed
                : typed.put("room", page.rooms().shown().name());
    }

    @Override
    public void resume(Draft draft) {
        draft.get("definition").map(Draft::of).ifPresent(model::resume);
        draft.get("asking").map(Draft::of).ifPresent(exports.asking()::resume);
        draft.get("requests").map(Draft::of).ifPresent(requests::resume);
        draft.get("room").map(CohortRoom::valueOf).ifPresent(page.rooms()::show);
    }
}
