package org.catamnesis.report.page.ocr;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.Photo;

/**
 * Reads strips of text with PaddleOCR's recogniser: for each narrow column of a strip the network tells how likely each
 * letter is; equal neighbours are one letter and blanks part them (connectionist temporal classification).
 */
final class TextReader implements AutoCloseable {
    /** Every strip is so many pixels high. */
    static final int HEIGHT = 48;

    private static final List<String> ALIKE = List.of("~～-–—一", ":：∶", "(（", ")）", ",，", "%％", "+＋", "<＜", ">＞", "/／");
    private static final int GRAIN = 8;
    private static final int LEAST_WIDTH = 64;

    private final Network network = Network.load("models/ch_PP-OCRv4_rec_infer.onnx");
    private final String[] letters = letters();

    private static String[] letters() {
        try (var in = new BufferedReader(new InputStreamReader(
                TextReader.class.getResourceAsStream("/models/ppocr_keys_v1.txt"), StandardCharsets.UTF_8))) {
            List<String> letters = new ArrayList<>(List.of(""));
            in.lines().map(line -> line.replace("\r", "")).forEach(letters::add);
            letters.add(" ");
            return letters.toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The letters of a strip that is {@link #HEIGHT} pixels high. */
    List<Letter> read(Photo strip) {
        int wide = Math.max(LEAST_WIDTH, (strip.width() + GRAIN - 1) / GRAIN * GRAIN);
        var answer = network.run(input(strip, wide), 1, 3, HEIGHT, wide);
        int steps = (int) answer.shape()[1];
        int kinds = (int) answer.shape()[2];
        float[] likely = new float[steps * kinds];
        answer.values().get(likely);
        return letters(likely, steps, kinds, (double) wide / strip.width());
    }

    private List<Letter> letters(float[] likely, int steps, int kinds, double stretch) {
        List<Letter> read = new ArrayList<>();
        int step = 0;
        while (step < steps) {
            int kind = best(likely, step * kinds, kinds, -1);
            int end = step + 1;
            while (end < steps && best(likely, end * kinds, kinds, -1) == kind) {
                end++;
            }
            if (kind > 0 && kind < letters.length) {
                read.add(letter(likely, step, end, kind, kinds, stretch / steps));
            }
            step = end;
        }
        return read;
    }

    private Letter letter(float[] likely, int from, int to, int kind, int kinds, double step) {
        int peak = from;
        double place = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            float score = likely[i * kinds + kind];
            peak = score > likely[peak * kinds + kind] ? i : peak;
            place += score * (i + 0.5);
            weight += score;
        }
        int second = best(likely, peak * kinds, kinds, kind);
        float score = likely[peak * kinds + kind];
        if (second < letters.length && alike(letters[kind], letters[second])) {
            score += likely[peak * kinds + second];
        }
        return new Letter(
                letters[kind],
                place / weight * step,
                Math.min(1, score),
                second < letters.length ? letters[second] : "",
                likely[peak * kinds + second]);
    }

    /** Two prints of one sign. */
    private static boolean alike(String one, String other) {
        return ALIKE.stream()
                .anyMatch(signs -> !one.isEmpty() && !other.isEmpty() && signs.contains(one) && signs.contains(other));
    }

    private static int best(float[] likely, int from, int kinds, int except) {
        int best = except == 0 ? 1 : 0;
        for (int i = 0; i < kinds; i++) {
            if (i != except && likely[from + i] > likely[from + best]) {
                best = i;
            }
        }
        return best;
    }

    private static FloatBuffer input(Photo strip, int wide) {
        FloatBuffer input = ByteBuffer.allocateDirect(4 * 3 * wide * HEIGHT)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            for (int y = 0; y < HEIGHT; y++) {
                for (int x = 0; x < wide; x++) {
                    // The network knows the space behind a strip as grey.
                    int colour = x < strip.width() ? strip.rgb()[y * strip.width() + x] >> shift & 0xff : 128;
                    input.put((colour / 255f - 0.5f) / 0.5f);
                }
            }
        }
        return input.flip();
    }

    @Override
    public void close() {
        network.close();
    }
}
