package org.catamnesis.print.handout;

import java.util.List;
import org.catamnesis.plot.Surface;

/**
 * What is never cut in two, as wide as the column.
 *
 * @param height in points
 * @param withNext stays on one page with the strip below it
 * @param said its words, for who cannot see it
 */
record Strip(double height, boolean withNext, List<String> said, Painter painter) {
    /** Draws with (x, y) as the upper left. */
    @FunctionalInterface
    interface Painter {
        void draw(Surface surface, double x, double y);
    }

    Strip {
        said = List.copyOf(said);
    }

    static Strip empty(double height) {
        return new Strip(height, false, List.of(), (_, _, _) -> {});
    }

    Strip keptWithNext() {
        return new Strip(height, true, said, painter);
    }
}
