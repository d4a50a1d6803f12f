package org.catamnesis.report.image;

/** Tells the arrows beside values from letters by their shape: a tip that widens, and a stem in the middle or none. */
public enum Arrow {
    UP("↑"),
    DOWN("↓");

    private static final double LEAST_MIRRORED = 0.8;
    /** So many rows beside the widest belong to neither side: the corners of a head are round. */
    private static final int CORNER = 3;

    private final String text;

    Arrow(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /**
     * The arrow that a run of ink is, null for none.
     *
     * @param em the height of a Chinese letter in pixels of the strip
     */
    public static Arrow of(Ink ink, Ink.Run run, double em) {
        int high = run.height();
        int wide = run.width();
        boolean sized = high >= 0.42 * em && high <= 1.4 * em && wide >= 0.14 * em && wide <= 0.7 * em;
        if (!sized || high < 12 || high < 0.95 * wide || mirrored(ink, run) < LEAST_MIRRORED) {
            return null;
        }
        double[] spans = new double[high];
        for (int i = 0; i < high; i++) {
            int[] extent = ink.extent(run, run.top() + i);
            spans[i] = extent[1] - extent[0];
        }
        boolean up = pointsUp(spans, wide);
        boolean down = pointsUp(reversed(spans), wide);
        return up == down ? null : up ? UP : DOWN;
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    /** How much of the ink lies on or beside its own mirror image. */
    private static double mirrored(Ink ink, Ink.Run run) {
        int both = 0;
        int all = 0;
        for (int y = run.top(); y < run.bottom(); y++) {
            for (int x = run.left(); x < run.right(); x++) {
                if (ink.dark()[y * ink.width() + x]) {
                    int there = run.left() + run.right() - 1 - x;
                    boolean met = false;
                    for (int near = Math.max(run.left(), there - 1);
                            near <= Math.min(run.right() - 1, there + 1);
                            near++) {
                        met |= ink.dark()[y * ink.width() + near];
                    }
                    both += met ? 1 : 0;
                    all++;
                }
            }
        }
        return (double) both / Math.max(1, all);
    }

    private static boolean pointsUp(double[] spans, int wide) {
        int rows = spans.length;
        int last = 0;
        for (int i = 0; i < rows; i++) {
            if (spans[i] <= 0) {
                return false;
            }
            last = spans[i] >= 0.8 * wide ? i : last;
        }
        return last >= 0.09 * rows && last <= 0.75 * rows && tapers(spans, last, wide) && stem(spans, last, wide);
    }

    /** Above its widest row the head narrows steadily. */
    private static boolean tapers(double[] spans, int widest, int wide) {
        double near = mean(spans, widest / 2, widest + 1);
        double far = mean(spans, 0, Math.max(1, widest / 4));
        double middle = spans[widest / 2];
        return far <= 0.55 * wide && near - far >= 0.25 * wide && middle >= 0.25 * wide && middle <= 0.95 * wide;
    }

    /** Below it only the stem is left, as wide at its end as at its beginning. */
    private static boolean stem(double[] spans, int widest, int wide) {
        int from = widest + CORNER;
        int to = spans.length - 1;
        if (to - from < 0.18 * spans.length) {
            return false;
        }
        double least = wide;
        double most = 0;
        for (int i = from; i < to; i++) {
            least = Math.min(least, spans[i]);
            most = Math.max(most, spans[i]);
        }
        return most <= 0.6 * wide && most - least <= 0.2 * wide + 1;
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
