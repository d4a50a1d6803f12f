package org.catamnesis.ui.handout;

import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.CalendarFile;
import org.catamnesis.print.handout.Handout;
import org.catamnesis.print.handout.HandoutFacts;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.print.handout.PaperDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.paper.HandoutSource;

/** The paper for one patient: which, in which language and size, and what it looks like. */
final class HandoutModel {
    /** Two dots for each pixel of a window in which a page of A4 is 842 pixels wide. */
    private static final double SCREEN_DPI = 203.7;

    /** A paper as it is shown, and what it says for who cannot see it. */
    record Drawn(PaperSize size, List<Image> pages, String said) {}

    private final Desk desk;
    private final HandoutSource source;
    private final long patientId;
    private final Latest drawing;
    private final ReadOnlyObjectWrapper<Drawn> drawn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<HandoutKind> kind = new ReadOnlyObjectWrapper<>(HandoutKind.SLIP);
    private final ReadOnlyObjectWrapper<PaperSize> size = new ReadOnlyObjectWrapper<>(PaperSize.A4);
    private final ReadOnlyObjectWrapper<Language> language = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper coded = new ReadOnlyBooleanWrapper();
    private boolean shown;

    HandoutModel(Desk desk, HandoutSource source, long patientId) {
        this.desk = desk;
        this.source = source;
        this.patientId = patientId;
        drawing = desk.tasks().latest();
        language.set(desk.words().language());
        desk.words().messages().subscribe(_ -> draw());
    }

    /** Null until the first paper is ready. */
    ReadOnlyObjectProperty<Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Why there is no paper, or null. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<HandoutKind> kind() {
        return kind.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PaperSize> size() {
        return size.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    /** Whether a code of the patient is in use, which can be taken back. */
    ReadOnlyBooleanProperty coded() {
        return coded.getReadOnlyProperty();
    }

    long patientId() {
        return patientId;
    }

    void choose(HandoutKind wanted) {
        if (wanted == null || wanted == kind.get()) return;
        kind.set(wanted);
        draw();
    }

    void choose(PaperSize wanted) {
        size.set(wanted);
        draw();
    }

    /** The language of the paper, whatever the window speaks. */
    void speak(Language wanted) {
        language.set(wanted);
        draw();
    }

    /** Draws the paper from what is on file now. */
    void show() {
        shown = true;
        draw();
    }

    /** Lets go of pictures that show who the patient is. */
    void hide() {
        shown = false;
        drawn.set(null);
    }

    /** The proposed name of a file says nothing of the patient. */
    String fileName(String ending) {
        String what = ending.equals("ics") ? "calendar" : kind.get().code();
        return what + "-" + LocalDate.now(source.rooms().clock()) + "." + ending;
    }

    /** The paper for a file or a printer, with its code, and with the audit trail told first. */
    PaperDocument take(String how) {
        Messages messages = new Messages(language.get());
        HandoutFacts facts = source.take(patientId, kind.get(), alias(messages), messages, how);
        return Handout.of(facts, kind.get(), size.get(), messages);
    }

    /** Writes the next dates for the calendar of a phone. */
    void calendar(OutputStream out) throws java.io.IOException {
        Messages messages = new Messages(language.get());
        source.note(patientId, "calendar", "ics");
        HandoutFacts facts = source.read(patientId, HandoutKind.SLIP, null, messages);
        out.write(new CalendarFile(facts, zone(), messages).bytes());
    }

    private ZoneId zone() {
        return source.rooms().clock().getZone();
    }

    /** Has papers given out so far open nobody any more. */
    void revoke() {
        desk.tasks()
                .run(() -> source.rooms().tokens().revoke(patientId))
                .onSuccess(_ -> {
                    desk.notifications().good("handout.revoked");
                    draw();
                })
                .start();
    }

    /** After printing: a code may have been made. */
    void again() {
        draw();
    }

    private String alias(Messages messages) {
        return desk.privacy().alias(patientId, messages).orElse(null);
    }

    private record Ready(Drawn drawn, boolean coded) {}

    private void draw() {
        if (!shown) return;
        // What names are hidden from must not stay in view until the next picture is ready.
        if (desk.privacy().masked().get()) drawn.set(null);
        drawing.run(this::ready)
                .onSuccess(ready -> {
                    problem.set(null);
                    coded.set(ready.coded());
                    drawn.set(shown ? ready.drawn() : null);
                })
                .onProblem(problem::set)
                .start();
    }

    private Ready ready() throws java.io.IOException {
        Messages messages = new Messages(language.get());
        HandoutFacts facts = source.read(patientId, kind.get(), alias(messages), messages);
        PaperDocument paper = Handout.of(facts, kind.get(), size.get(), messages);
        List<Image> pages = new ArrayList<>();
        for (var page : paper.pictures(SCREEN_DPI)) pages.add(SwingFXUtils.toFXImage(page, null));
        return new Ready(new Drawn(paper.size(), pages, String.join("\n", paper.said())), facts.code() != null);
    }
}
