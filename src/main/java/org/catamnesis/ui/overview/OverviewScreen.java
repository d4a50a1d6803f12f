package org.catamnesis.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.followup.CareNews;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.sign.SignModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What changed since the last visit, and where a patient stands now. */
public final class OverviewScreen implements Screen {
    private final Rooms rooms;
    private final long patientId;
    private final OverviewModel model;
    private final SignModel sign;
    private final Latest loads;
    private final OverviewController controller;
    private final Parent root;

    public OverviewScreen(Desk desk, Rooms rooms, long patientId) {
        this.rooms = rooms;
        this.patientId = patientId;
        model = new OverviewModel(desk.words(), rooms.clock());
        loads = desk.tasks().latest();
        sign = new SignModel(desk, rooms, this::load);
        controller = new OverviewController(desk, model, sign);
        root = desk.views().load(FxmlView.OVERVIEW, controller);
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "overview.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.DASHBOARD;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("J", "overview.key-down", () -> controller.move(1)));
        keys.add(Shortcut.of("K", "overview.key-up", () -> controller.move(-1)));
        keys.addAll(controller.signKeys());
        return keys;
    }

    @Override
    public Draft unsaved() {
        return sign.unsaved();
    }

    @Override
    public void resume(Draft draft) {
        sign.resume(draft);
    }

    @Override
    public void onShow() {
        load();
        controller.focus();
    }

    OverviewModel model() {
        return model;
    }

    SignModel sign() {
        return sign;
    }

    private void load() {
        loads.run(this::read).onSuccess(this::show).start();
    }

    private Read read() {
        return new Read(
                rooms.grades(rooms.charts().open(patientId)),
                new CareNews(
                        rooms.signOffs().unsignedOf(patientId),
                        rooms.signOffs().ofPatient(patientId),
                        rooms.careTasks().ofPatient(patientId),
                        rooms.alerts().ofPatient(patientId)));
    }

    private void show(Read read) {
        model.show(read.grades(), read.news());
        sign.show(model.grades(), read.news().unsigned());
    }

    private record Read(ResultGrades grades, CareNews news) {}
}
