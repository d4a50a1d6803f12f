package org.catamnesis.ui.handout;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.catamnesis.language.Language;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.Undoing;
import org.catamnesis.ui.common.paper.HandoutSource;
import org.catamnesis.ui.common.paper.PaperDelivery;
import org.catamnesis.ui.common.paper.PaperPrinter;
import org.catamnesis.ui.common.paper.SentLetters;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The papers that a patient takes along: looked at, printed, saved, put into a phone's calendar. */
public final class HandoutScreen implements Screen {
    private final HandoutModel model;
    private final PaperDelivery delivery;
    private final HandoutController controller;
    private final Undoing undoing;
    private final Parent root;

    public HandoutScreen(Desk desk, Rooms rooms, long patientId) {
        this(desk, rooms, patientId, PaperPrinter.ofSystem());
    }

    HandoutScreen(Desk desk, Rooms rooms, long patientId, PaperPrinter printer) {
        model = new HandoutModel(desk, new HandoutSource(rooms), patientId);
        delivery = new PaperDelivery(desk, printer);
        undoing = new Undoing(desk, () -> {});
        controller = new HandoutController(desk, model, delivery, new SentLetters(desk, rooms, undoing, () -> {}));
        root = desk.views().load(FxmlView.HANDOUT, controller);
    }

    HandoutModel model() {
        return model;
    }

    /** Shows one paper. */
    public void choose(HandoutKind kind, PaperSize size, Language language) {
        model.choose(kind);
        model.choose(size);
        model.speak(language);
    }

    /** Writes the PDF into this file, which somebody chose. */
    public void save(Path file) {
        delivery.save(file, () -> model.take("pdf"));
    }

    /** Writes the calendar file into this file, which somebody chose. */
    public void saveCalendar(Path file) {
        delivery.write(file, model::calendar);
    }

    @Override
    public String name() {
        return "handouts";
    }

    @Override
    public String titleKey() {
        return "handout.title";
    }

    @Override
    public Ikon icon() {
        return Material2OutlinedAL.DESCRIPTION;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.of("Shortcut+P", "onepage.print", controller::print),
                Shortcut.of("Shortcut+S", "onepage.save", controller::save),
                Shortcut.of("Shortcut+I", "handout.calendar", controller::calendar),
                Shortcut.of("Shortcut+B", "handout.key-size", controller::otherSize),
                Shortcut.of("Shortcut+E", "handout.key-language", controller::otherLanguage),
                Shortcut.of("Shortcut+Z", "undo.undo", undoing::last));
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
