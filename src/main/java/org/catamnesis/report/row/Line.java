package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.page.Word;

/** Words on one height of a page, from left to right; never empty. */
record Line(int page, List<Word> words) {
    /** Between words of one phrase there is less than this, in letter heights. */
    private static final double PHRASE_GAP = 0.62;

    Line {
        words = List.copyOf(words);
    }

    Box box() {
        return box(words);
    }

    static Box box(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::with).orElseThrow();
    }

    /** The least of its words' confidence, for every cell of it. */
    Confidence confidence() {
        double least = Confidence.of(words);
        return new Confidence(least, least, least, least);
    }

    double size() {
        return words.stream().mapToDouble(Word::size).max().orElseThrow();
    }

    /** The words joined by a space; by a tabulator where the gap is wide; Chinese letters that stand close, by nothing. */
    String text() {
        return text(words);
    }

    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        Word last = null;
        for (Word word : words) {
            if (last != null) {
                text.append(separator(last, word));
            }
            text.append(word.text());
            last = word;
        }
        return text.toString();
    }

    private static String separator(Word left, Word right) {
        double gap = gap(left, right);
        boolean nextLine = right.box().bottom() - left.box().bottom() > 0.5 * left.size();
        if (gap > 1.6) {
            return "\t";
        }
        boolean han = han(left.text().codePointBefore(left.text().length()))
                && han(right.text().codePointAt(0));
        return han && gap < 0.4 || gap < 0.04 && !nextLine ? "" : " ";
    }

    static boolean han(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /** The gap between two neighbours in letter heights. */
    static double gap(Word left, Word right) {
        return (right.box().x() - left.box().right()) / Math.max(1, Math.max(left.size(), right.size()));
    }

    /** The words in groups that a gap wider than a space separates. */
    List<Line> phrases() {
        return phrases(PHRASE_GAP);
    }

    /** The words in groups that a gap of more than so many letter heights separates. */
    List<Line> phrases(double widest) {
        List<Line> phrases = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        for (Word word : words) {
            if (!current.isEmpty() && gap(current.getLast(), word) > loose(word) * widest) {
                phrases.add(new Line(page, current));
                current = new ArrayList<>();
            }
            current.add(word);
        }
        phrases.add(new Line(page, current));
        return phrases;
    }

    /** In pictures only the width of a whole block is known, so that spaces seem as wide as letters. */
    static double loose(Word word) {
        return word.confidence() < 1 ? 1.5 : 1;
    }

    /** The words whose middle lies between the two edges. */
    List<Word> between(double left, double right) {
        return words.stream()
                .filter(word -> word.box().middleX() >= left && word.box().middleX() < right)
                .toList();
    }
}
