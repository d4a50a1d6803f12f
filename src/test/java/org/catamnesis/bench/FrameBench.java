package org.catamnesis.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.PlotBench;

/** The first frame of 20,000 points in 12 panels, and the frames while dragging. */
final class FrameBench {
    private static final double GOAL = 8;

    private FrameBench() {}

    static List<Figure> run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        OnFxThread.start();
        try {
            PlotBench.Result result = PlotBench.run();
            return List.of(
                    new Figure(
                            "first frame of 20000 points in 12 panels",
                            result.ours(),
                            "ms",
                            "JavaFX LineChart without symbols",
                            result.ratio(),
                            ">= 8x faster",
                            result.ratio() >= GOAL),
                    reported("drag frame of 20000 points, median", result.dragMedian()),
                    reported("drag frame of 20000 points, worst", result.dragWorst()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figure reported(String name, double millis) {
        return new Figure(name, millis, "ms", "-", Double.NaN, "16 ms is the aim", true);
    }
}
