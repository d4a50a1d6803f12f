package org.catamnesis.report.page.ocr;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.Photo;

/**
 * Finds where text stands in a picture. The network tells for each pixel how likely it belongs to text (differentiable
 * binarization, Liao et al., AAAI 2020; the model is PaddleOCR's); what hangs together is a spot.
 */
final class TextFinder implements AutoCloseable {
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    private static final int GRAIN = 32;
    private static final float LIKELY = 0.3f;
    private static final double LEAST_SCORE = 0.45;
    private static final int LEAST_PIXELS = 10;
    /** The network sees the core of letters only; the paper that made it grows its spots by this share. */
    private static final double GROW = 1.7;

    private final Network network = Network.load("models/ch_PP-OCRv4_det_infer.onnx");

    /** The spots of a picture, in its pixels. */
    List<Spot> find(Photo photo) {
        int wide = (photo.width() + GRAIN - 1) / GRAIN * GRAIN;
        int high = (photo.height() + GRAIN - 1) / GRAIN * GRAIN;
        FloatBuffer likely =
                network.run(input(photo, wide, high), 1, 3, high, wide).values();
        float[] map = new float[wide * high];
        likely.get(map);
        return spots(map, wide, high);
    }

    private static FloatBuffer input(Photo photo, int wide, int high) {
        FloatBuffer input = ByteBuffer.allocateDirect(4 * 3 * wide * high)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        float[] line = new float[wide];
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            for (int y = 0; y < high; y++) {
                for (int x = 0; x < wide; x++) {
                    int colour = x < photo.width() && y < photo.height()
                            ? photo.rgb()[y * photo.width() + x] >> shift & 0xff
                            : 255;
                    line[x] = (colour / 255f - MEAN[channel]) / DEVIATION[channel];
                }
                input.put(line);
            }
        }
        return input.flip();
    }

    private static List<Spot> spots(float[] map, int wide, int high) {
        List<Spot> spots = new ArrayList<>();
        boolean[] seen = new boolean[map.length];
        int[] queue = new int[map.length];
        for (int start = 0; start < map.length; start++) {
            if (seen[start] || map[start] < LIKELY) {
                continue;
            }
            int end = 0;
            queue[end++] = start;
            seen[start] = true;
            for (int next = 0; next < end; next++) {
                int x = queue[next] % wide;
                int y = queue[next] / wide;
                for (int j = Math.max(0, y - 1); j <= Math.min(high - 1, y + 1); j++) {
                    for (int i = Math.max(0, x - 1); i <= Math.min(wide - 1, x + 1); i++) {
                        int neighbour = j * wide + i;
                        if (!seen[neighbour] && map[neighbour] >= LIKELY) {
                            seen[neighbour] = true;
                            queue[end++] = neighbour;
                        }
                    }
                }
            }
            if (end >= LEAST_PIXELS) {
                Spot spot = spot(map, queue, end, wide);
                if (spot.score() >= LEAST_SCORE) {
                    spots.add(spot);
                }
            }
        }
        return spots;
    }

    private static Spot spot(float[] map, int[] pixels, int count, int wide) {
        double sumX = 0;
        double sumY = 0;
        double score = 0;
        for (int i = 0; i < count; i++) {
            sumX += pixels[i] % wide + 0.5;
            sumY += pixels[i] / wide + 0.5;
            score += map[pixels[i]];
        }
        double x = sumX / count;
        double y = sumY / count;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < count; i++) {
            double dx = pixels[i] % wide + 0.5 - x;
            double dy = pixels[i] / wide + 0.5 - y;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double[] along = {1e9, -1e9};
        double[] across = {1e9, -1e9};
        double[] flat = {1e9, -1e9};
        double[] upright = {1e9, -1e9};
        for (int i = 0; i < count; i++) {
            double dx = pixels[i] % wide + 0.5 - x;
            double dy = pixels[i] / wide + 0.5 - y;
            widen(along, dx * cos + dy * sin);
            widen(across, dy * cos - dx * sin);
            widen(flat, dx);
            widen(upright, dy);
        }
        double length = along[1] - along[0] + 1;
        double thickness = across[1] - across[0] + 1;
        double grow = length * thickness * GROW / (2 * (length + thickness));
        return new Spot(
                x + cos * (along[0] + along[1]) / 2 - sin * (across[0] + across[1]) / 2,
                y + sin * (along[0] + along[1]) / 2 + cos * (across[0] + across[1]) / 2,
                length + 2 * grow,
                thickness + 2 * grow,
                angle,
                x + flat[0] - 0.5 - grow,
                y + upright[0] - 0.5 - grow,
                x + flat[1] + 0.5 + grow,
                y + upright[1] + 0.5 + grow,
                score / count);
    }

    private static void widen(double[] range, double value) {
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
    }

    @Override
    public void close() {
        network.close();
    }
}
