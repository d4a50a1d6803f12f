package org.catamnesis.report.image;

import java.util.Arrays;

/** How bright the paper is at each place of a photo, so that a shadow or a colour of the lamp can be taken out. */
public final class Shade {
    private static final int BLOCK = 32;
    private static final double PAPER = 250;
    private static final double MOST_GAIN = 2.6;
    private static final double PERCENTILE = 0.8;

    private final int wide;
    private final int high;
    private final float[][] gain;

    private Shade(int wide, int high, float[][] gain) {
        this.wide = wide;
        this.high = high;
        this.gain = gain;
    }

    public static Shade of(Photo photo) {
        int wide = (photo.width() + BLOCK - 1) / BLOCK;
        int high = (photo.height() + BLOCK - 1) / BLOCK;
        float[][] gain = new float[3][];
        for (int channel = 0; channel < 3; channel++) {
            float[] paper = paper(photo, wide, high, 16 - 8 * channel);
            paper = blurred(blurred(lightest(paper, wide, high), wide, high), wide, high);
            for (int i = 0; i < paper.length; i++) {
                paper[i] = (float) Math.min(MOST_GAIN, Math.max(1, PAPER / Math.max(1, paper[i])));
            }
            gain[channel] = paper;
        }
        return new Shade(wide, high, gain);
    }

    private static float[] paper(Photo photo, int wide, int high, int shift) {
        float[] paper = new float[wide * high];
        int[] count = new int[256];
        for (int by = 0; by < high; by++) {
            for (int bx = 0; bx < wide; bx++) {
                Arrays.fill(count, 0);
                int seen = 0;
                for (int y = by * BLOCK; y < Math.min(photo.height(), (by + 1) * BLOCK); y += 2) {
                    for (int x = bx * BLOCK; x < Math.min(photo.width(), (bx + 1) * BLOCK); x += 2) {
                        count[photo.rgb()[y * photo.width() + x] >> shift & 0xff]++;
                        seen++;
                    }
                }
                int level = 0;
                for (int below = count[0]; below < PERCENTILE * seen && level < 255; below += count[level]) {
                    level++;
                }
                paper[by * wide + bx] = level;
            }
        }
        return paper;
    }

    private static float[] lightest(float[] values, int wide, int high) {
        float[] most = new float[values.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                float max = 0;
                for (int j = Math.max(0, y - 1); j <= Math.min(high - 1, y + 1); j++) {
                    for (int i = Math.max(0, x - 1); i <= Math.min(wide - 1, x + 1); i++) {
                        max = Math.max(max, values[j * wide + i]);
                    }
                }
                most[y * wide + x] = max;
            }
        }
        return most;
    }

    private static float[] blurred(float[] values, int wide, int high) {
        float[] mean = new float[values.length];
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                float sum = 0;
                int seen = 0;
                for (int j = Math.max(0, y - 1); j <= Math.min(high - 1, y + 1); j++) {
                    for (int i = Math.max(0, x - 1); i <= Math.min(wide - 1, x + 1); i++) {
                        sum += values[j * wide + i];
                        seen++;
                    }
                }
                mean[y * wide + x] = sum / seen;
            }
        }
        return mean;
    }

    /**
     * A colour as it would be on evenly lit white paper.
     *
     * @param x in pixels of the photo
     */
    int lit(int rgb, double x, double y) {
        double gx = Math.clamp(x / BLOCK - 0.5, 0, wide - 1.0);
        double gy = Math.clamp(y / BLOCK - 0.5, 0, high - 1.0);
        int left = (int) gx;
        int top = (int) gy;
        int a = top * wide + left;
        int right = Math.min(left + 1, wide - 1) - left;
        int below = (Math.min(top + 1, high - 1) - top) * wide;
        float fx = (float) (gx - left);
        float fy = (float) (gy - top);
        int lit = 0;
        for (int channel = 0; channel < 3; channel++) {
            float[] grid = gain[channel];
            float upper = grid[a] + fx * (grid[a + right] - grid[a]);
            float lower = grid[a + below] + fx * (grid[a + below + right] - grid[a + below]);
            float factor = upper + fy * (lower - upper);
            int value = (int) ((rgb >> (16 - 8 * channel) & 0xff) * factor + 0.5f);
            lit = lit << 8 | Math.min(255, value);
        }
        return lit;
    }
}
