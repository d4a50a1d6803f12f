package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.image.Arrow;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.Ink;

/** Reads the words at one spot of a page: cells that stand apart are read one by one, arrows are told by their shape. */
final class StripReader {
    private static final double CELL_GAP = 0.85 * Strip.EM;
    private static final int MARGIN = 8;
    private static final double CERTAIN = 0.9;
    private static final double ARROW_CONFIDENCE = 0.95;

    private final TextReader reader;

    StripReader(TextReader reader) {
        this.reader = reader;
    }

    List<ReadWord> read(FlatPage page, Spot spot) {
        Strip strip = Strip.of(page, spot.left(), spot.top(), spot.right(), spot.bottom());
        List<ReadWord> words = new ArrayList<>();
        for (List<Ink.Run> cell : Strip.groups(strip.runs(), CELL_GAP)) {
            words.addAll(cell(strip, cell));
        }
        return words;
    }

    private List<ReadWord> cell(Strip strip, List<Ink.Run> runs) {
        List<Letter> whole = letters(strip, runs);
        List<ReadWord> words = new ArrayList<>();
        List<Ink.Run> rest = new ArrayList<>();
        for (Ink.Run run : runs) {
            Arrow arrow = strip.arrow(run);
            if (arrow == null || ArrowDoubt.isLetter(run, runs, whole, from(runs), wide(runs))) {
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
            List<String> parts = PrintedForms.words(piece.text());
            double left = piece.left();
            double step =
                    (piece.right() - left) / Math.max(1, String.join("", parts).length());
            for (String part : parts) {
                double right = left + step * part.length();
                double score = PrintedForms.certain(part) ? Math.max(piece.score(), CERTAIN) : piece.score();
                words.add(word(strip, part, left, right, score));
                left = right;
            }
        }
        return words;
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
