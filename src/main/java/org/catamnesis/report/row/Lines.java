package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.page.Word;

/** Sorts the words of a page into lines, without what is printed across or behind them. */
final class Lines {
    private static final double SLANT = 3;
    private static final Pattern BAR =
            Pattern.compile("[*xo+<>]?[\\[|(][-–_=.]*[*xo+<>|•●■]?[-–_=.|]*[\\])|][*xo+<>]?");
    private static final double LARGE = 2.2;

    private Lines() {}

    /** The lines of a page from top to bottom. */
    static List<Line> of(Page page) {
        List<Word> body = withoutWatermark(page.words());
        if (picture(body)) {
            return SlopedLines.of(MisreadLetters.mended(body)).stream()
                    .map(words -> new Line(page.number(), words))
                    .toList();
        }
        body = References.without(body);
        body.sort(Comparator.comparingDouble(word -> word.box().bottom()));
        List<List<Word>> groups = new ArrayList<>();
        for (Word word : body) {
            groups.stream()
                    .skip(Math.max(0, groups.size() - 3))
                    .filter(group -> sameHeight(group.getFirst(), word))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(word), () -> groups.add(new ArrayList<>(List.of(word))));
        }
        List<Line> lines = new ArrayList<>();
        for (List<Word> group : groups) {
            group.sort(Comparator.comparingDouble(word -> word.box().x()));
            lines.add(new Line(page.number(), group));
        }
        return lines;
    }

    /** Letters of a text layer are sure. */
    private static boolean picture(List<Word> words) {
        return words.stream().anyMatch(word -> word.confidence() < 1);
    }

    private static boolean sameHeight(Word a, Word b) {
        return Math.abs(a.box().bottom() - b.box().bottom()) < 0.42 * Math.min(a.size(), b.size());
    }

    private static List<Word> withoutWatermark(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        double usual = usualSize(words);
        for (Word word : words) {
            boolean across = Math.abs(word.angle()) > SLANT;
            boolean pale = word.darkness() > 0.02 && word.darkness() < 0.3 && word.size() > 1.5 * usual;
            boolean giant = word.size() > LARGE * usual;
            if (!across && !pale && !giant && !word.text().isBlank() && !bar(word.text())) {
                kept.add(word);
            }
        }
        return kept;
    }

    /** A value drawn within its interval: {@code [---*---]}. */
    private static boolean bar(String text) {
        char first = text.charAt(0);
        return (first == '[' || first == '*' || first == '|' || first == '-' || first == '(')
                && text.length() > 4
                && BAR.matcher(text).matches();
    }

    private static double usualSize(List<Word> words) {
        double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }
}
