package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.Ink;

/**
 * Cuts what the reader saw in a strip into words, where the paper shows a gap: the network's own spaces are a hint only,
 * as it sees one behind each point of a typewriter's number and none between two cells.
 */
final class WordCutter {
    private static final String JOINING = ".,-~～—–:：/^";

    private WordCutter() {}

    /** Letters between two columns. */
    record Piece(String text, double score, int left, int right, List<Letter> letters) {}

    /**
     * @param from the column where the letters' places begin to count
     * @param wide how many columns they span
     */
    static List<Piece> cut(List<Letter> letters, List<Ink.Run> runs, double from, double wide) {
        List<Piece> pieces = new ArrayList<>();
        List<Letter> current = new ArrayList<>();
        int left = runs.getFirst().left();
        int next = 0;
        for (int i = 1; i <= runs.size(); i++) {
            boolean last = i == runs.size();
            int right = runs.get(i - 1).right();
            double middle = last ? Double.MAX_VALUE : (right + runs.get(i).left()) / 2.0;
            while (next < letters.size() && from + letters.get(next).at() * wide < middle) {
                current.add(letters.get(next++));
            }
            boolean part = last || parts(current, letters, next, runs.get(i).left() - right);
            if (part) {
                add(pieces, current, left, right);
                current = new ArrayList<>();
                left = last ? left : runs.get(i).left();
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, List<Letter> letters, int left, int right) {
        StringBuilder text = new StringBuilder();
        double score = 1;
        for (Letter letter : letters) {
            if (!letter.text().isBlank()) {
                text.append(letter.text());
                score = Math.min(score, letter.score());
            }
        }
        if (!text.isEmpty()) {
            pieces.add(new Piece(
                    text.toString(),
                    score,
                    left,
                    right,
                    letters.stream().filter(letter -> !letter.text().isBlank()).toList()));
        }
    }

    private static boolean parts(List<Letter> before, List<Letter> letters, int next, int gap) {
        String left = nearest(before, before.size() - 1, -1);
        String right = nearest(letters, next, 1);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        boolean spaced = !before.isEmpty() && before.getLast().text().isBlank()
                || next < letters.size() && letters.get(next).text().isBlank();
        double ems = gap / Strip.EM;
        boolean han = han(left) && han(right);
        if (JOINING.contains(left) || JOINING.contains(right) || han) {
            return ems >= 0.78;
        }
        boolean share = right.equals("%") && Character.isDigit(left.codePointAt(0));
        return ems >= (share ? 0.22 : spaced ? 0.3 : 0.46);
    }

    private static String nearest(List<Letter> letters, int from, int step) {
        for (int i = from; i >= 0 && i < letters.size(); i += step) {
            if (!letters.get(i).text().isBlank()) {
                return letters.get(i).text();
            }
        }
        return "";
    }

    private static boolean han(String letter) {
        return Character.UnicodeScript.of(letter.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
