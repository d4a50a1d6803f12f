package org.catamnesis.plot;

import java.util.List;

/** What can be seen of a series, in pixels. */
record Trace(List<Stretch> stretches, List<Placed> marks, List<Gap> gaps) {
    /** A piece of line; {@code uncertain} where it leads to a value that is only a limit. */
    record Stretch(double[] xs, double[] ys, boolean uncertain) {}

    /** A result that is marked. */
    record Placed(double x, double y, PlotPoint point) {}

    /** Where the line is broken, between the two results, and why. */
    record Gap(double left, double right, double y, String reason) {
        double x() {
            return (left + right) / 2;
        }
    }
}
