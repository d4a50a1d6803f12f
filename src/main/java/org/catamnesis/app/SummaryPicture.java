package org.catamnesis.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.SummaryPage;
import org.catamnesis.print.SummaryPeriod;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.onepage.SummarySource;

/** A patient on one page of A4 as a file, drawn without a display. */
public final class SummaryPicture {
    private static final double DPI = 150;
    private final SummarySource source;

    public SummaryPicture(Rooms rooms) {
        source = new SummarySource(rooms);
    }

    /**
     * Writes a PNG, or a PDF when the name ends so, of the last year; the audit trail is told first.
     *
     * @throws ProblemException when the file cannot be written
     */
    public void write(long patientId, Language language, Path file) {
        boolean pdf = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        Messages messages = new Messages(language);
        SummaryPage page = new SummaryPage(source.read(patientId, SummaryPeriod.YEAR, null, messages), messages);
        source.note(patientId, pdf ? "pdf" : "png");
        try (OutputStream out = Files.newOutputStream(file)) {
            if (pdf) page.writePdf(out);
            else ImageIO.write(page.picture(DPI), "png", out);
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }
}
