package org.catamnesis.ui.onepage;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.SummaryPage;
import org.catamnesis.print.SummaryPeriod;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;

/** The page of one patient: what it covers, in which language, and what it looks like. */
final class OnePageModel {
    /** Two dots for each pixel of a window in which a page is 842 pixels wide. */
    private static final double SCREEN_DPI = 203.7;

    /** A page as it is shown, and what it says for who cannot see it. */
    record Drawn(Image picture, String said) {}

    private final Desk desk;
    private final SummarySource source;
    private final long patientId;
    private final Latest drawing;
    private final ReadOnlyObjectWrapper<Drawn> drawn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SummaryPeriod> period = new ReadOnlyObjectWrapper<>(SummaryPeriod.YEAR);
    private final ReadOnlyObjectWrapper<Language> language = new ReadOnlyObjectWrapper<>();
    private boolean shown;

    OnePageModel(Desk desk, SummarySource source, long patientId) {
        this.desk = desk;
        this.source = source;
        this.patientId = patientId;
        drawing = desk.tasks().latest();
        language.set(desk.words().language());
        desk.words().messages().subscribe(_ -> draw());
    }

    /** Null until the first page is ready. */
    ReadOnlyObjectProperty<Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    /** Why there is no page, or null. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SummaryPeriod> period() {
        return period.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    void cover(SummaryPeriod wanted) {
        period.set(wanted);
        draw();
    }

    /** The language of the page, whatever the window speaks. */
    void speak(Language wanted) {
        language.set(wanted);
        draw();
    }

    /** Draws the page from what is on file now. */
    void show() {
        shown = true;
        draw();
    }

    /** Lets go of a picture that shows who the patient is. */
    void hide() {
        shown = false;
        drawn.set(null);
    }

    /** The proposed name of a file says nothing of the patient. */
    String fileName() {
        return "one-page-" + LocalDate.now(source.rooms().clock()) + ".pdf";
    }

    /** The page for a file or a printer, with the audit trail told first; {@code how} is {@code pdf} or {@code paper}. */
    SummaryPage take(String how) {
        source.note(patientId, how);
        return page();
    }

    private SummaryPage page() {
        Messages messages = new Messages(language.get());
        String alias = desk.privacy().alias(patientId, messages).orElse(null);
        return new SummaryPage(source.read(patientId, period.get(), alias, messages), messages);
    }

    private void draw() {
        if (!shown) return;
        // What names are hidden from must not stay in view until the next picture is ready.
        if (desk.privacy().masked().get()) drawn.set(null);
        drawing.run(() -> {
                    SummaryPage page = page();
                    return new Drawn(
                            SwingFXUtils.toFXImage(page.picture(SCREEN_DPI), null), String.join("\n", page.said()));
                })
                .onSuccess(ready -> {
                    problem.set(null);
                    drawn.set(shown ? ready : null);
                })
                .onProblem(problem::set)
                .start();
    }
}
