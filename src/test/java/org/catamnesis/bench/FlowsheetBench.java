package org.catamnesis.bench;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.results.SheetBench;

/** The table of results with 5,000 columns and 60 rows: its first frame, and those while it is scrolled. */
final class FlowsheetBench {
    private FlowsheetBench() {}

    static List<Figure> run() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        OnFxThread.start();
        try {
            SheetBench.Result result = SheetBench.run();
            return List.of(
                    reported("first frame of a table of 5000 x 60", result.first(), "reported"),
                    reported("scroll frame of 5000 x 60, median", result.median(), "16 ms is the aim"),
                    reported("scroll frame of 5000 x 60, worst", result.worst(), "16 ms is the aim"));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figure reported(String name, double millis, String goal) {
        return new Figure(name, millis, "ms", "-", Double.NaN, goal, true);
    }
}
