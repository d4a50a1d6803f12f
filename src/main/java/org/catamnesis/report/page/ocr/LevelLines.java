package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts words of one line on one level and words of about the usual size on that size: spots are as high as the ink of
 * their letters, and a {@code g/L} hangs lower than a number.
 */
final class LevelLines {
    private static final double SAME_LINE = 0.48;
    private static final double SMALLEST_USUAL = 0.62;
    private static final double LARGEST_USUAL = 1.5;

    private LevelLines() {}

    static List<ReadWord> of(List<ReadWord> words) {
        if (words.isEmpty()) {
            return words;
        }
        double usual = usual(words);
        List<ReadWord> sized = words.stream()
                .map(word -> sized(word, usual))
                .sorted(Comparator.comparingDouble(LevelLines::middle))
                .toList();
        List<List<ReadWord>> lines = new ArrayList<>();
        for (ReadWord word : sized) {
            if (lines.isEmpty() || !same(lines.getLast(), word, usual)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        List<ReadWord> level = new ArrayList<>();
        for (List<ReadWord> line : lines) {
            double middle =
                    line.stream().mapToDouble(LevelLines::middle).average().orElseThrow();
            line.sort(Comparator.comparingDouble(ReadWord::left));
            line.forEach(word -> level.add(at(word, middle, word.size())));
        }
        return level;
    }

    private static boolean same(List<ReadWord> line, ReadWord word, double usual) {
        double middle = line.stream().mapToDouble(LevelLines::middle).average().orElseThrow();
        double em = Math.max(usual, Math.min(line.getFirst().size(), word.size()));
        return Math.abs(middle(word) - middle) < SAME_LINE * em;
    }

    private static double usual(List<ReadWord> words) {
        double[] sizes = words.stream().mapToDouble(ReadWord::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private static ReadWord sized(ReadWord word, double usual) {
        double share = word.size() / usual;
        boolean arrow = word.text().equals("↑") || word.text().equals("↓");
        return arrow || share > SMALLEST_USUAL && share < LARGEST_USUAL ? at(word, middle(word), usual) : word;
    }

    private static ReadWord at(ReadWord word, double middle, double size) {
        return new ReadWord(
                word.text(), word.left(), middle - size / 2, word.right(), middle + size / 2, size, word.confidence());
    }

    private static double middle(ReadWord word) {
        return (word.top() + word.bottom()) / 2;
    }
}
