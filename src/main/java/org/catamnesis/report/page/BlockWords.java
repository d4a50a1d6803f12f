package org.catamnesis.report.page;

import com.benjaminwan.ocrlibrary.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Cuts what was recognised in one piece into words. */
final class BlockWords {
    /** What the detector leaves around letters. */
    private static final double MARGIN = 0.72;
    /** Nothing that was recognised is as sure as a text layer. */
    private static final double SUREST = 0.9999;

    private BlockWords() {}

    /** The height of letters in most blocks, in dots. */
    static double usualHeight(List<TextBlock> blocks) {
        double[] heights = blocks.stream()
                .mapToDouble(block -> OcrEngine.box(block).height() * MARGIN)
                .sorted()
                .toArray();
        return heights.length == 0 ? 10 : Math.max(1, heights[heights.length / 2]);
    }

    /** The words of a block, each as wide as its share of the letters. */
    static List<Word> of(TextBlock block, double scale) {
        String text = block.getText();
        Box box = OcrEngine.box(block);
        double whole = width(text, 0, text.length());
        List<Word> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf(' ', from) < 0 ? text.length() : text.indexOf(' ', from);
            if (to > from) {
                double left = box.x() + box.width() * width(text, 0, from) / whole;
                double right = box.x() + box.width() * width(text, 0, to) / whole;
                double inset = box.height() * (1 - MARGIN) / 2;
                words.add(new Word(
                        text.substring(from, to),
                        Box.of(left * scale, (box.y() + inset) * scale, right * scale, (box.bottom() - inset) * scale),
                        box.height() * MARGIN * scale,
                        false,
                        0,
                        1,
                        confidence(block, from, to)));
            }
            from = to + 1;
        }
        return words;
    }

    private static double confidence(TextBlock block, int from, int to) {
        float[] scores = block.getCharScores();
        double least = SUREST;
        for (int i = from; i < Math.min(to, scores.length); i++) {
            least = Math.min(least, scores[i]);
        }
        return least;
    }

    /** In half letters: Chinese ones are twice as wide. */
    private static double width(String text, int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .mapToDouble(c -> c > 0x2E7F ? 2 : 1)
                .sum();
    }
}
