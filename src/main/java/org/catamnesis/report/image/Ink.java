package org.catamnesis.report.image;

import java.util.ArrayList;
import java.util.List;

/**
 * The dark pixels of a strip of text.
 *
 * @param dark row by row
 */
public record Ink(int width, int height, boolean[] dark) {
    private static final int LEAST_CONTRAST = 28;
    private static final double RULE = 0.9;
    private static final int RULE_WIDTH = 7;

    /** Parts ink from paper where both are farthest apart (Otsu, IEEE SMC 1979). */
    public static Ink of(Photo strip) {
        int[] light = new int[strip.rgb().length];
        int[] count = new int[256];
        for (int i = 0; i < light.length; i++) {
            light[i] = Photo.light(strip.rgb()[i]);
            count[light[i]]++;
        }
        int limit = limit(count, light.length);
        boolean[] dark = new boolean[light.length];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = light[i] <= limit;
        }
        return new Ink(strip.width(), strip.height(), dark);
    }

    /** The lightest that is still ink; -1 where there is none. */
    private static int limit(int[] count, int total) {
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += (double) i * count[i];
        }
        double below = 0;
        double sumBelow = 0;
        double best = -1;
        int limit = -1;
        double contrast = 0;
        for (int i = 0; i < 255; i++) {
            below += count[i];
            sumBelow += (double) i * count[i];
            if (below == 0 || below == total) {
                continue;
            }
            double apart = (sum - sumBelow) / (total - below) - sumBelow / below;
            double between = below * (total - below) * apart * apart;
            if (between > best) {
                best = between;
                limit = i;
                contrast = apart;
            }
        }
        return contrast < LEAST_CONTRAST ? -1 : limit;
    }

    /**
     * Columns with ink next to each other.
     *
     * @param left the first column, right the one after the last
     */
    public record Run(int left, int right, int top, int bottom, int pixels) {
        public int width() {
            return right - left;
        }

        public int height() {
            return bottom - top;
        }

        public double middle() {
            return (left + right) / 2.0;
        }
    }

    /** The runs from left to right. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = -1;
        for (int x = 0; x <= width; x++) {
            boolean inked = x < width && inked(x);
            if (inked && start < 0) {
                start = x;
            } else if (!inked && start >= 0) {
                runs.add(run(start, x));
                start = -1;
            }
        }
        return runs;
    }

    private boolean inked(int x) {
        for (int y = 0; y < height; y++) {
            if (dark[y * width + x]) {
                return true;
            }
        }
        return false;
    }

    private Run run(int left, int right) {
        int top = height;
        int bottom = 0;
        int pixels = 0;
        for (int y = 0; y < height; y++) {
            for (int x = left; x < right; x++) {
                if (dark[y * width + x]) {
                    top = Math.min(top, y);
                    bottom = y + 1;
                    pixels++;
                }
            }
        }
        return new Run(left, right, top, bottom, pixels);
    }

    /** Whether a run is the rule between two cells of a table: it crosses the whole strip. */
    public boolean rule(Run run) {
        return run.width() <= RULE_WIDTH
                && run.top() <= 1
                && run.bottom() >= height - 1
                && run.pixels() >= RULE * height * Math.max(1, run.width() * 0.5);
    }

    /** The first and the column after the last with ink in a row of a run; both -1 where the row is blank. */
    int[] extent(Run run, int y) {
        int first = -1;
        int end = -1;
        for (int x = run.left(); x < run.right(); x++) {
            if (dark[y * width + x]) {
                first = first < 0 ? x : first;
                end = x + 1;
            }
        }
        return new int[] {first, end};
    }
}
