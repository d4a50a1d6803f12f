package org.catamnesis.report.page.ocr;

import java.util.List;
import java.util.regex.Pattern;
import org.catamnesis.report.image.Ink;

/** Compares what was read as a number with the ink: a point or a digit that stands on the paper must be in the text. */
final class NumberCheck {
    private static final Pattern NUMBER = Pattern.compile("[<>≤≥]?[\\d.,~～–—-]*\\d[\\d.,~～–—-]*");
    private static final double POINT_HEIGHT = 0.33;
    private static final double POINT_WIDTH = 0.4;
    private static final double DIGIT_HEIGHT = 0.7;

    private NumberCheck() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether there is less in the text of a number than on the paper between two columns. */
    static boolean lost(String text, List<Ink.Run> runs, double left, double right) {
        List<Ink.Run> own = runs.stream()
                .filter(run -> run.middle() >= left && run.middle() < right)
                .toList();
        int tall = own.stream().mapToInt(Ink.Run::height).max().orElse(0);
        int foot = own.stream()
                .filter(run -> run.height() > DIGIT_HEIGHT * tall)
                .mapToInt(Ink.Run::bottom)
                .min()
                .orElse(0);
        long points = own.stream()
                .filter(run -> run.height() <= POINT_HEIGHT * tall
                        && run.width() <= POINT_WIDTH * tall
                        && run.pixels() >= 6
                        && run.bottom() > foot - 0.2 * tall)
                .count();
        long digits =
                own.stream().filter(run -> run.height() >= DIGIT_HEIGHT * tall).count();
        return points > count(text, "[.,]") || digits > count(text, "[\\d<>≤≥]");
    }

    private static long count(String text, String letters) {
        return Pattern.compile(letters).matcher(text).results().count();
    }
}
