package org.catamnesis.ui.onepage;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.paper.PaperDelivery;
import org.catamnesis.ui.common.paper.PaperPrinter;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The patient on one page of A4: looked at, saved as PDF, printed. */
public final class OnePageScreen implements Screen {
    private final OnePageModel model;
    private final PaperDelivery delivery;
    private final OnePageController controller;
    private final Parent root;

    public OnePageScreen(Desk desk, Rooms rooms, long patientId) {
        this(desk, rooms, patientId, PaperPrinter.ofSystem());
    }

    OnePageScreen(Desk desk, Rooms rooms, long patientId, PaperPrinter printer) {
        model = new OnePageModel(desk, new SummarySource(rooms), patientId);
        delivery = new PaperDelivery(desk, printer);
        controller = new OnePageController(desk, model, delivery);
        root = desk.views().load(FxmlView.ONEPAGE, controller);
    }

    OnePageModel model() {
        return model;
    }

    /** Writes the PDF into this file, which somebody chose. */
    public void save(Path file) {
        delivery.save(file, () -> model.take("pdf"));
    }

    @Override
    public String name() {
        return "onepage";
    }

    @Override
    public String titleKey() {
        return "onepage.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedMZ.PRINT;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+P", "onepage.print", controller::print),
                Shortcut.of("Shortcut+S", "onepage.save", controller::save));
    }

    @Override
    public void onShow() {
        model.show();
        controller.focus();
    }

    @Override
    public void onHide() {
        model.hide();
    }
}
