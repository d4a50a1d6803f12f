package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.catamnesis.report.image.Arrow;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Ink;

/** Reads the words at one spot of a page: cells that stand apart are read one by one, arrows are told by their shape. */
final class StripReader {
    private static final double CELL_GAP = 0.85 * Strip.EM;
    private static final int MARGIN = 8;
    private static final double ARROW_CONFIDENCE = 0.95;

    /** Numbers that are read less surely than this are read a second time. */
    private static final double ONCE = 0.985;
    /** Two readings that differ, or a number that has more ink than letters. */
    private static final double UNSURE = 0.5;

    private static final double NEARER = 0.09;

    private final TextReader reader;

    StripReader(TextReader reader) {
        this.reader = reader;
    }

    List<ReadWord> read(FlatPage page, Spot spot) {
        Strip strip = Strip.of(page, spot.left(), spot.top(), spot.right(), spot.bottom());
        List<ReadWord> words = new ArrayList<>();
        for (List<Ink.Run> cell : Strip.groups(strip.runs(), CELL_GAP)) {
            for (ReadWord word : cell(strip, cell)) {
                words.add(checked(page, strip, cell, word));
            }
        }
        return words;
    }

    private ReadWord checked(FlatPage page, Strip strip, List<Ink.Run> runs, ReadWord word) {
        if (!NumberCheck.isNumber(word.text())) {
            return word;
        }
        double left = (word.left() - strip.left()) / strip.unit() - 1;
        double right = (word.right() - strip.left()) / strip.unit() + 1;
        if (NumberCheck.lost(word.text(), runs, left, right)) {
            return word.with(Math.min(UNSURE, word.confidence()));
        }
        return word.confidence() >= ONCE ? word : word.with(again(page, strip, word));
    }

    /** How sure a number is after a look from nearer by. */
    private double again(FlatPage page, Strip strip, ReadWord word) {
        double high = TextReader.HEIGHT * strip.unit();
        double side = MARGIN * strip.unit();
        Strip near = Strip.of(
                page,
                word.left() - side,
                strip.top() + NEARER * high,
                word.right() + side,
                strip.top() + (1 - NEARER) * high);
        StringBuilder text = new StringBuilder();
        double score = 1;
        for (Letter letter : reader.read(near.photo())) {
            if (!letter.text().isBlank()) {
                text.append(letter.text());
                score = Math.min(score, letter.score());
            }
        }
        boolean same = plain(text.toString()).equals(plain(word.text()));
        return same ? Math.max(word.confidence(), (word.confidence() + score) / 2 + 0.15 * score) : UNSURE;
    }

    private static String plain(String text) {
        return text.replaceAll("[~～]", "~").replaceAll("[–—-]+", "-");
    }

    private List<ReadWord> cell(Strip strip, List<Ink.Run> runs) {
        List<Letter> whole = letters(strip, runs);
        List<ReadWord> words = new ArrayList<>();
        List<Ink.Run> rest = new ArrayList<>();
        for (Ink.Run run : runs) {
            Arrow arrow = strip.arrow(run);
            if (arrow == null
                    || ArrowDoubt.within(run, runs)
                    || ArrowDoubt.isLetter(run, runs, whole, from(runs), wide(runs))) {
                rest.add(run);
            } else {
                words.add(word(strip, arrow.text(), run.left(), run.right(), ARROW_CONFIDENCE));
                words.addAll(text(strip, rest, null));
                rest.clear();
            }
        }
        words.addAll(text(strip, rest, words.isEmpty() ? whole : null));
        return words;
    }

    /** @param letters null where they are still to be read */
    private List<ReadWord> text(Strip strip, List<Ink.Run> runs, List<Letter> letters) {
        List<ReadWord> words = new ArrayList<>();
        if (runs.isEmpty()) {
            return words;
        }
        List<Letter> read = letters == null ? letters(strip, runs) : letters;
        for (var piece : WordCutter.cut(read, runs, from(runs), wide(runs))) {
            words.addAll(parts(strip, runs, piece));
        }
        return words;
    }

    /** The words of a piece, each where its own letters stand. */
    private static List<ReadWord> parts(Strip strip, List<Ink.Run> runs, WordCutter.Piece piece) {
        List<ReadWord> words = new ArrayList<>();
        double left = piece.left();
        int next = 0;
        for (String part : PrintedForms.words(piece.text())) {
            int first = next;
            int length = 0;
            while (next < piece.letters().size() && length < part.length()) {
                length += piece.letters().get(next++).text().length();
            }
            List<Letter> own = piece.letters().subList(first, next);
            boolean last = next >= piece.letters().size();
            double cut = last ? piece.right() : from(runs) + wide(runs) * middle(piece.letters(), next);
            Ink.Run before = last ? null : nearestEnd(runs, cut);
            double right = before == null ? cut : before.right();
            String text = PrintedForms.tidy(part);
            double least = own.stream().mapToDouble(Letter::score).min().orElse(piece.score());
            words.add(word(strip, text, left, Math.max(left + 1, right), PrintedForms.score(text, own, least)));
            left = before == null
                    ? right
                    : runs.get(Math.min(runs.size() - 1, runs.indexOf(before) + 1))
                            .left();
        }
        return words;
    }

    private static double middle(List<Letter> letters, int next) {
        return (letters.get(next - 1).at() + letters.get(next).at()) / 2;
    }

    private static Ink.Run nearestEnd(List<Ink.Run> runs, double cut) {
        return runs.stream()
                .min(Comparator.comparingDouble(run -> Math.abs(run.right() + 2 - cut)))
                .orElseThrow();
    }

    private List<Letter> letters(Strip strip, List<Ink.Run> runs) {
        return reader.read(strip.part(runs.getFirst().left(), runs.getLast().right(), MARGIN));
    }

    private static double from(List<Ink.Run> runs) {
        return runs.getFirst().left() - (double) MARGIN;
    }

    private static double wide(List<Ink.Run> runs) {
        return runs.getLast().right() - runs.getFirst().left() + 2.0 * MARGIN;
    }

    private static ReadWord word(Strip strip, String text, double left, double right, double confidence) {
        double em = Strip.EM * strip.unit();
        double middle = strip.top() + TextReader.HEIGHT * strip.unit() / 2;
        return new ReadWord(
                text,
                strip.left() + left * strip.unit(),
                middle - em / 2,
                strip.left() + right * strip.unit(),
                middle + em / 2,
                em,
                confidence);
    }
}
