package org.catamnesis.ui.spreadsheets;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.exchange.ColumnMappingStore;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Spreadsheets that the clinic kept before: looked through, listed with what is wrong, and brought in whole. */
public final class SpreadsheetsScreen implements Screen {
    private final SpreadsheetsModel model;
    private final SpreadsheetsController controller;
    private final MappingController mapping;
    private final Parent root;

    public SpreadsheetsScreen(Desk desk, Rooms rooms) {
        this(desk, rooms, FileChoice.ofSystem());
    }

    SpreadsheetsScreen(Desk desk, Rooms rooms, FileChoice files) {
        model = new SpreadsheetsModel(
                desk.tasks(),
                new SpreadsheetStore(rooms.session(), rooms.catalogue()),
                new ColumnMappingStore(rooms.session()),
                rooms.directory());
        mapping = new MappingController(desk, model, files);
        controller = new SpreadsheetsController(desk, model, files, mapping);
        root = desk.views().load(FxmlView.SPREADSHEETS, controller);
    }

    @Override
    public String name() {
        return "spreadsheets";
    }

    @Override
    public String titleKey() {
        return "spreadsheets.title";
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
        return List.of(Shortcut.of("O", "spreadsheets.choose", controller::choose));
    }

    @Override
    public void onShow() {
        model.refresh();
    }

    /** Looks through a folder, as choosing it does. */
    public void look(Path folder) {
        model.look(folder);
    }

    /** Opens the editor of column mappings. */
    public void editMappings() {
        controller.editMappings();
    }

    List<MappingLine> lines() {
        return mapping.lines();
    }

    SpreadsheetsModel model() {
        return model;
    }
}
