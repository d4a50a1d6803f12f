package org.catamnesis.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.PendingResult;
import org.catamnesis.followup.PendingResults;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendLayouts;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.Palette;
import org.catamnesis.print.ChartPage;
import org.catamnesis.ui.common.Rooms;

/** The trend of one patient as a file, with the panels that who is signed in has kept, drawn without a display. */
public final class TrendPicture {
    private static final double WIDTH = 1366;
    private static final double PANEL = 150;
    private static final double AXES = 80;
    private static final double SHARP = 2;
    private final Rooms rooms;

    public TrendPicture(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Writes a PNG, or a PDF when the name ends so.
     *
     * @throws ProblemException when the file cannot be written
     */
    public void write(long patientId, Language language, boolean dark, Path file) {
        PatientChart patient = rooms.charts().view(patientId);
        List<TrendPanel> kept = new TrendLayouts(new ViewSettings(rooms.session())).of(TrendPanel.organ(patient));
        TrendOptions options = TrendOptions.usual(patient).panels(TrendPanel.withSomething(kept, patient));
        List<PendingResult> pending = new PendingResults(rooms.documents())
                .of(patientId, rooms.directory().load());
        ResultGrades grades = rooms.grades(patient);
        Chart chart = new TrendChart(grades, new Messages(language), LocalDate.now(rooms.clock()), pending).of(options);
        double height = AXES + options.panels().size() * PANEL;
        Palette palette = dark ? Palette.dark() : Palette.light();
        ChartPage page = new ChartPage(chart, chart.fit(), palette, WIDTH, height);
        try (OutputStream out = Files.newOutputStream(file)) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) page.writePdf(out);
            else page.writePng(out, SHARP);
        } catch (IOException e) {
            throw new ProblemException(Problem.FOLDER_READ_ONLY, e);
        }
    }
}
