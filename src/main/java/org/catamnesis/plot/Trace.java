package org.catamnesis.plot;

import java.util.List;

/** What can be seen of a series, in pixels. */
record Trace(List<Stretch> stretches, List<Columns> columns, List<Placed> marks, List<Gap> gaps, boolean dense) {
    /** A piece of line; {@code uncertain} where it leads to a value that is only a limit. */
    record Stretch(double[] xs, double[] ys, boolean uncertain) {}

    /** A piece of line so dense that it is what it covers of each pixel column, the first at {@code left}. */
    record Columns(double left, double[] tops, double[] bottoms) {}

    /** A result that is marked. */
    record Placed(double x, double y, PlotPoint point) {}

    /** Where the line is broken, between the two results, and why. */
    record Gap(double left, double right, double y, String reason) {
        double x() {
            return (left + right) / 2;
        }

        double width() {
            return right - left;
        }
    }
}
