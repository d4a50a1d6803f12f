package org.catamnesis.ui.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Grade;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Panel;
import org.catamnesis.plot.PlotPoint;
import org.catamnesis.plot.PlotSeries;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.Viewport;

/** 20,000 points in 12 panels: our first frame beside that of twelve JavaFX line charts, and our frames while dragging. */
public final class PlotBench {
    private static final int PANELS = 12;
    private static final int POINTS = 20_000;
    private static final int WIDTH = 1160;
    private static final int HEIGHT = 1200;
    private static final int ROUNDS = 21;
    private static final int WARM_UP = 6;

    /** Milliseconds from data in hand to the snapshot returned, the median of several; drag frames median and worst. */
    public record Result(double ours, double lineChart, double dragMedian, double dragWorst) {
        public double ratio() {
            return lineChart / ours;
        }
    }

    private PlotBench() {}

    static void main() throws Exception {
        Platform.startup(() -> {});
        System.out.println(run());
        Platform.exit();
    }

    /** Needs a started toolkit; called from any thread but the window's. */
    public static Result run() throws InterruptedException, ExecutionException {
        List<PlotSeries> data = data();
        CompletableFuture<Result> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Fonts.load();
                double[] ours = new double[ROUNDS];
                double[] theirs = new double[ROUNDS];
                for (int i = -WARM_UP; i < ROUNDS; i++) {
                    double our = milliseconds(() -> ourFrame(data));
                    double their = milliseconds(() -> lineCharts(data));
                    if (i < 0) continue;
                    ours[i] = our;
                    theirs[i] = their;
                }
                double[] drag = drag(data);
                result.complete(new Result(median(ours), median(theirs), median(drag), drag[drag.length - 1]));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.get();
    }

    private static List<PlotSeries> data() {
        Random random = new Random(1);
        List<PlotSeries> all = new ArrayList<>();
        for (int p = 0; p < PANELS; p++) {
            List<PlotPoint> points = new ArrayList<>();
            int count = POINTS / PANELS + (p < POINTS % PANELS ? 1 : 0);
            for (int i = 0; i < count; i++) {
                double value = 60 + 10 * p + 15 * random.nextGaussian();
                Grade grade = value > 90 + 10 * p ? Grade.HIGH : Grade.NORMAL;
                points.add(PlotPoint.of(i, 3650.0 * i / count, value, String.valueOf(value))
                        .interval(40 + 10 * p, 90 + 10 * p)
                        .graded(grade));
            }
            all.add(new PlotSeries("series " + p, "µmol/L", points));
        }
        return all;
    }

    private static Chart chart(List<PlotSeries> data) {
        List<Panel> panels = data.stream()
                .map(series -> Panel.of(series.name(), series.unit()).with(series))
                .toList();
        return Chart.of(panels, List.of(), TimeAxis.transplantFirst(0));
    }

    private static Image ourFrame(List<PlotSeries> data) {
        Chart chart = chart(data);
        return frame(chart, chart.fit(), new Canvas(WIDTH, HEIGHT));
    }

    private static Image frame(Chart chart, Viewport period, Canvas canvas) {
        ChartView.of(chart, period, WIDTH, HEIGHT)
                .draw(new CanvasSurface(canvas.getGraphicsContext2D()), Palette.light());
        return canvas.snapshot(null, null);
    }

    private static Image lineCharts(List<PlotSeries> data) {
        VBox box = new VBox();
        for (PlotSeries series : data) {
            LineChart<Number, Number> chart = new LineChart<>(new NumberAxis(), new NumberAxis());
            chart.setCreateSymbols(false);
            chart.setAnimated(false);
            chart.setLegendVisible(false);
            chart.setMinHeight(HEIGHT / (double) PANELS);
            chart.setPrefSize(WIDTH, HEIGHT / (double) PANELS);
            XYChart.Series<Number, Number> line = new XYChart.Series<>();
            List<XYChart.Data<Number, Number>> points =
                    new ArrayList<>(series.points().size());
            for (PlotPoint point : series.points()) points.add(new XYChart.Data<>(point.time(), point.value()));
            line.getData().setAll(points);
            chart.getData().add(line);
            box.getChildren().add(chart);
        }
        Scene scene = new Scene(box, WIDTH, HEIGHT);
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return box.snapshot(whole, null);
    }

    /** Frame times while three years are dragged through the course, in ascending order. */
    private static double[] drag(List<PlotSeries> data) {
        Chart chart = chart(data);
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        Viewport period = chart.fit().show(0, 1100);
        double[] times = new double[60];
        for (int i = -10; i < times.length; i++) {
            Viewport moved = period.pan(20.0 * (i + 10));
            double time = milliseconds(() -> frame(chart, moved, canvas));
            if (i >= 0) times[i] = time;
        }
        Arrays.sort(times);
        return times;
    }

    private static double milliseconds(Supplier<Image> drawing) {
        long start = System.nanoTime();
        Image picture = drawing.get();
        double time = (System.nanoTime() - start) / 1e6;
        if (picture.getWidth() < WIDTH) throw new IllegalStateException("nothing was drawn");
        return time;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
