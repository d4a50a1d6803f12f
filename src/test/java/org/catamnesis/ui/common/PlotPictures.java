package org.catamnesis.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.canvas.Canvas;
import javax.imageio.ImageIO;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Cursor;
import org.catamnesis.plot.Hits;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.SampleCourse;
import org.catamnesis.plot.Selection;
import org.catamnesis.plot.SvgSurface;
import org.catamnesis.plot.Viewport;
import org.catamnesis.print.ChartPage;

/** Draws the sample course on every surface, in both languages and themes, into a folder: to be looked at. */
final class PlotPictures {
    private PlotPictures() {}

    static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/plot"));
        Platform.startup(() -> {});
        for (boolean chinese : new boolean[] {true, false}) {
            for (boolean dark : new boolean[] {true, false}) draw(folder, chinese, dark);
        }
        Platform.exit();
    }

    private static void draw(Path folder, boolean chinese, boolean dark) throws Exception {
        Chart chart = SampleCourse.chart(chinese);
        Palette palette = dark ? Palette.dark() : Palette.light();
        String name = (chinese ? "zh" : "en") + (dark ? "-dark" : "-light");
        var page = new ChartPage(chart, chart.fit(), palette, 1240, 700);
        try (var png = Files.newOutputStream(folder.resolve("pdf-" + name + ".png"))) {
            page.writePng(png, 1);
        }
        SvgSurface svg = new SvgSurface(1240, 700);
        ChartView.of(chart, chart.fit(), 1240, 700).draw(svg, palette);
        Files.writeString(folder.resolve("svg-" + name + ".svg"), svg.svg());
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            try {
                Viewport early = chart.fit().show(SampleCourse.DAY_ZERO - 3, SampleCourse.DAY_ZERO + 60);
                canvas(chart, chart.fit(), palette, 1160, 620, folder.resolve("canvas-" + name + ".png"));
                canvas(chart, early, palette, 1160, 620, folder.resolve("early-" + name + ".png"));
                canvas(chart.columns(2), chart.fit(), palette, 1240, 560, folder.resolve("columns-" + name + ".png"));
                canvas(chart, chart.fit(), palette, 560, 900, folder.resolve("narrow-" + name + ".png"));
                done.complete(null);
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }

    private static void canvas(Chart chart, Viewport period, Palette palette, double width, double height, Path file)
            throws Exception {
        Canvas canvas = new Canvas(width, height);
        ChartView view = ChartView.of(chart, period, width, height);
        CanvasSurface surface = new CanvasSurface(canvas.getGraphicsContext2D());
        view.draw(surface, palette);
        if (palette.equals(Palette.dark())) {
            view.draw(surface, palette, Cursor.on(Hits.newest(chart).orElseThrow()));
        } else {
            view.draw(surface, palette, new Selection(SampleCourse.DAY_ZERO + 120, SampleCourse.DAY_ZERO + 200));
        }
        ImageIO.write(SwingFXUtils.fromFXImage(canvas.snapshot(null, null), null), "png", file.toFile());
    }
}
