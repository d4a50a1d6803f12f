package org.catamnesis.ui.results;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Language;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.catamnesis.plot.Palette;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.CanvasSurface;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Fonts;

/** The frames of a table of 5,000 columns and 60 rows while it is scrolled from end to end and back. */
public final class SheetBench {
    private static final int COLUMNS = 5_000;
    private static final int ROWS = 60;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FRAMES = 200;
    private static final int WARM_UP = 60;

    /** Milliseconds from data in hand to the first frame, and of a frame while scrolling. */
    public record Result(double first, double median, double worst) {}

    private SheetBench() {}

    /** Needs a started toolkit; called from any thread but the window's. */
    public static Result run() throws InterruptedException, ExecutionException {
        AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
        PatientChart chart = chart(catalogue);
        CompletableFuture<Result> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Fonts.load();
                result.complete(measure(catalogue, chart));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }

    private static Result measure(AnalyteCatalogue catalogue, PatientChart chart) {
        Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
        ResultsModel model = new ResultsModel(desk.words(), catalogue, Clock.system(ZoneOffset.UTC));
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        long start = System.nanoTime();
        var units = new DisplayUnits(Map.of("CREA", "mg/dL"));
        var grades = new ResultGrades(chart, catalogue, TargetRules.shipped(), units);
        model.show(new Sheet(grades, Flowsheet.of(grades), List.of(), List.of(), Map.of()));
        int items = model.items().get().size();
        int moments = model.sheet().moments().size();
        if (moments != COLUMNS || items < ROWS) throw new IllegalStateException(items + " rows, " + moments);
        SheetGrid grid = new SheetGrid(WIDTH, HEIGHT, items, moments, 0, 0);
        frame(model, grid, canvas);
        double first = (System.nanoTime() - start) / 1e6;
        double[] times = new double[FRAMES];
        for (int i = -WARM_UP; i < FRAMES; i++) {
            double share = Math.abs(i) / (double) FRAMES;
            SheetGrid moved = grid.scrolled(share * grid.mostX(), Math.abs(1 - 2 * share) * grid.mostY());
            long before = System.nanoTime();
            frame(model, moved, canvas);
            if (i >= 0) times[i] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return new Result(first, times[FRAMES / 2], times[FRAMES - 1]);
    }

    private static void frame(ResultsModel model, SheetGrid grid, Canvas canvas) {
        new SheetPainter(model, grid, new CanvasSurface(canvas.getGraphicsContext2D()), Palette.light()).paint();
        if (canvas.snapshot(null, null).getWidth() < WIDTH) throw new IllegalStateException("nothing was drawn");
    }

    private static PatientChart chart(AnalyteCatalogue catalogue) {
        List<Analyte> analytes = catalogue.analytes().stream()
                .filter(analyte -> !analyte.units().isEmpty())
                .limit(ROWS)
                .toList();
        LocalDateTime start = LocalDateTime.of(2012, 1, 1, 8, 0);
        List<LabResult> results = new ArrayList<>(COLUMNS * ROWS);
        for (int column = 0; column < COLUMNS; column++) {
            Sampling sampling =
                    new Sampling(start.plusDays(column), true, "serum", "Bench laboratory", null, null, null);
            for (int row = 0; row < ROWS; row++) {
                Analyte analyte = analytes.get(row);
                String value = String.valueOf(10 + (column * 31 + row * 7) % 80);
                Measurement measured = new Measurement(
                        analyte.chinese(),
                        ResultValue.parse(value),
                        analyte.unit(),
                        analyte.unit(),
                        ReferenceInterval.parse("20-60"),
                        null);
                results.add(new LabResult(
                        results.size() + 1, 1, analyte.code(), measured, sampling, Provenance.MANUAL, null));
            }
        }
        Patient patient =
                new Patient(1, Demographics.of("测试甲", Sex.MALE, LocalDate.of(1980, 2, 3)), "ce shi jia", List.of(), 1);
        return new PatientChart(patient, List.of(), results, List.of(), List.of(), List.of(), List.of());
    }
}
