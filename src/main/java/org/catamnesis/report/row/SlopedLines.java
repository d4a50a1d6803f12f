package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.catamnesis.report.page.Word;

/** Sorts the words of a picture into lines: their boxes differ in height, and lines may rise or fall a little. */
final class SlopedLines {
    private static final double SAME = 0.5;
    private static final double NEAR = 14;
    private static final double STEEPEST = 0.08;

    /** A line as far as it has grown to the right. */
    private static final class Growing {
        private final List<Word> words = new ArrayList<>();
        private double middle;

        Growing(Word word, double middle) {
            words.add(word);
            this.middle = middle;
        }

        void add(Word word, double height) {
            words.add(word);
            middle = 0.6 * middle + 0.4 * height;
        }

        Word last() {
            return words.getLast();
        }
    }

    private SlopedLines() {}

    /** The words of each line from left to right, lines from top to bottom. */
    static List<List<Word>> of(List<Word> words) {
        double slope = slope(words);
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(word -> word.box().x()));
        double usual = usual(words);
        List<Growing> lines = new ArrayList<>();
        for (Word word : sorted) {
            double middle = level(word, slope);
            double reach = SAME * Math.max(usual, 0.8 * Math.min(word.box().height(), 1.6 * usual));
            lines.stream()
                    .filter(line -> Math.abs(line.middle - middle) < reach && !covers(line.last(), word))
                    .min(Comparator.comparingDouble(line -> Math.abs(line.middle - middle)))
                    .ifPresentOrElse(line -> line.add(word, middle), () -> lines.add(new Growing(word, middle)));
        }
        lines.sort(Comparator.comparingDouble(line -> line.middle));
        return lines.stream().map(line -> line.words).toList();
    }

    private static double level(Word word, double slope) {
        return word.box().middleY() - slope * word.box().middleX();
    }

    /** Two words above each other are not on one line. */
    private static boolean covers(Word a, Word b) {
        return a.box().overlapX(b.box())
                > 0.5 * Math.min(a.box().width(), b.box().width());
    }

    private static double usual(List<Word> words) {
        double[] heights =
                words.stream().mapToDouble(word -> word.box().height()).sorted().toArray();
        return heights.length == 0 ? 1 : heights[heights.length / 2];
    }

    /** How much lines fall per point to the right: the middle of what neighbours say. */
    private static double slope(List<Word> words) {
        List<Double> slopes = new ArrayList<>();
        for (Word left : words) {
            words.stream()
                    .filter(right -> right.box().x() > left.box().right()
                            && right.box().x() - left.box().right() < NEAR * left.size()
                            && right.box().overlapY(left.box())
                                    > 0.5
                                            * Math.min(
                                                    left.box().height(),
                                                    right.box().height()))
                    .min(Comparator.comparingDouble(right -> right.box().x()))
                    .filter(right -> right.box().middleX() - left.box().middleX() > 3 * left.size())
                    .map(right -> (right.box().middleY() - left.box().middleY())
                            / (right.box().middleX() - left.box().middleX()))
                    .ifPresent(slopes::add);
        }
        if (slopes.size() < 5) {
            return 0;
        }
        slopes.sort(Comparator.naturalOrder());
        double middle = slopes.get(slopes.size() / 2);
        return Math.abs(middle) < STEEPEST ? middle : 0;
    }
}
