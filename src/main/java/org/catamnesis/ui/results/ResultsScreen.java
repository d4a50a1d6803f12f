package org.catamnesis.ui.results;

import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** All results of a patient as a table of analytes and dates, and the form in which results are typed in. */
public final class ResultsScreen implements Screen {
    private final ResultsActions actions;
    private final ResultsController controller;
    private final Parent root;

    public ResultsScreen(Desk desk, Rooms rooms, long patientId) {
        var model = new ResultsModel(desk.words(), rooms.catalogue(), rooms.clock());
        actions = new ResultsActions(desk, rooms, patientId, model);
        controller = new ResultsController(desk, model, actions);
        actions.serve(controller);
        root = desk.views().load(FxmlView.RESULTS, controller);
    }

    @Override
    public String name() {
        return "results";
    }

    @Override
    public String titleKey() {
        return "results.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.TABLE_CHART;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("N", "results.add", actions::add),
                Shortcut.of("F", "indicator.calculate", actions::calculate),
                Shortcut.of("B", "baseline.set", actions.baseline()::set),
                Shortcut.of("E", "results.correct", actions::correct),
                Shortcut.of("Delete", "results.take-back", this::takeBack),
                Shortcut.of("Shortcut+C", "results.copy", this::copy),
                Shortcut.of("Shortcut+F", "results.filter", controller::focusFilter));
    }

    /** Opens the form for new results. */
    public void add() {
        actions.add();
    }

    @Override
    public void onShow() {
        actions.load();
        if (!controller.covered()) {
            controller.focus();
        }
    }

    @Override
    public Draft unsaved() {
        return actions.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        actions.resume(draft);
    }

    private void takeBack() {
        if (!controller.covered()) {
            actions.takeBack();
        }
    }

    private void copy() {
        if (!controller.covered()) {
            controller.copy();
        }
    }
}
