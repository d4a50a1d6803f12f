package org.catamnesis.plot;

import java.util.Arrays;

/**
 * Keeps first, least, greatest and last of each pixel column, in their order: the drawn line stays the same
 * (the M4 aggregation of Jugel et al., VLDB 2014).
 */
final class Reduction {
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int size;

    private double column = Double.NaN;
    private double firstX;
    private double firstY;
    private double leastX;
    private double least;
    private double greatestX;
    private double greatest;
    private double lastX;
    private double lastY;

    /** Adds a point; x never decreases. */
    void add(double x, double y) {
        double at = Math.floor(x);
        if (at == column) {
            if (y < least) {
                least = y;
                leastX = x;
            }
            if (y > greatest) {
                greatest = y;
                greatestX = x;
            }
        } else {
            close();
            column = at;
            firstX = x;
            firstY = y;
            least = y;
            leastX = x;
            greatest = y;
            greatestX = x;
        }
        lastX = x;
        lastY = y;
    }

    double[] xs() {
        close();
        return Arrays.copyOf(xs, size);
    }

    double[] ys() {
        close();
        return Arrays.copyOf(ys, size);
    }

    private void close() {
        if (Double.isNaN(column)) return;
        keep(firstX, firstY);
        if (leastX <= greatestX) {
            keep(leastX, least);
            keep(greatestX, greatest);
        } else {
            keep(greatestX, greatest);
            keep(leastX, least);
        }
        keep(lastX, lastY);
        column = Double.NaN;
    }

    private void keep(double x, double y) {
        if (size > 0 && xs[size - 1] == x && ys[size - 1] == y) return;
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
    }
}
