package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each pixel column of a dense line covers: from the least to the greatest value of the line within the column, its
 * way in and out included. Drawn as columns it looks like the line through all points (compare the M4 aggregation of
 * Jugel et al., VLDB 2014). Where the points are far apart it stays a line.
 */
final class Reduction {
    private static final int FAR = 3;

    private final List<Trace.Columns> columns = new ArrayList<>();
    private final List<Trace.Stretch> links = new ArrayList<>();
    private double[] tops = new double[256];
    private double[] bottoms = new double[256];
    private int size;
    private double left;
    private double lastX = Double.NaN;
    private double lastY;

    /** Adds a point; x never decreases. */
    void add(double x, double y) {
        double column = Math.floor(x);
        if (Double.isNaN(lastX)) {
            begin(column, y);
        } else {
            double current = left + size - 1;
            if (column - current > FAR) {
                close();
                links.add(new Trace.Stretch(new double[] {lastX, x}, new double[] {lastY, y}, false));
                begin(column, y);
            } else {
                for (double border = current + 1; border <= column; border++) {
                    double crossing = lastY + (y - lastY) * (border - lastX) / (x - lastX);
                    cover(crossing);
                    open(crossing);
                }
                cover(y);
            }
        }
        lastX = x;
        lastY = y;
    }

    /** Ends the line. */
    List<Trace.Columns> columns() {
        if (!Double.isNaN(lastX)) close();
        lastX = Double.NaN;
        return columns;
    }

    List<Trace.Stretch> links() {
        return links;
    }

    private void begin(double column, double y) {
        left = column;
        open(y);
    }

    private void open(double y) {
        if (size == tops.length) {
            tops = Arrays.copyOf(tops, 2 * size);
            bottoms = Arrays.copyOf(bottoms, 2 * size);
        }
        tops[size] = y;
        bottoms[size] = y;
        size++;
    }

    private void cover(double y) {
        tops[size - 1] = Math.min(tops[size - 1], y);
        bottoms[size - 1] = Math.max(bottoms[size - 1], y);
    }

    private void close() {
        columns.add(new Trace.Columns(left, Arrays.copyOf(tops, size), Arrays.copyOf(bottoms, size)));
        size = 0;
    }
}
