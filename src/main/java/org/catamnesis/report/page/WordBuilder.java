package org.catamnesis.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the characters of a page into words. */
final class WordBuilder {
    private static final double WORD_GAP = 0.22;
    private static final double ASCENT = 0.8;

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Glyph first;
    private Glyph last;
    private double right;
    private double top;
    private double bottom;

    private WordBuilder() {}

    /** The words of glyphs that share one reading direction, in drawing order. */
    static List<Word> words(List<Glyph> glyphs) {
        WordBuilder builder = new WordBuilder();
        glyphs.forEach(builder::add);
        builder.finish();
        return withoutDoubles(builder.words);
    }

    private void add(Glyph glyph) {
        if (glyph.blank()) {
            finish();
        } else if (last == null) {
            start(glyph);
        } else if (drawnTwice(glyph)) {
            right = Math.max(right, glyph.right());
        } else if (raised(glyph)) {
            if (endsWithDigit() && Character.isDigit(glyph.text().charAt(0)) && last.size() > glyph.size() * 1.05) {
                text.append('^');
            }
            append(glyph);
        } else if (continues(glyph)) {
            append(glyph);
        } else {
            finish();
            start(glyph);
        }
    }

    private void start(Glyph glyph) {
        first = glyph;
        right = glyph.right();
        top = glyph.y() - ASCENT * glyph.size();
        bottom = top + glyph.size();
        text.append(glyph.text());
        last = glyph;
    }

    private void append(Glyph glyph) {
        text.append(glyph.text());
        right = Math.max(right, glyph.right());
        last = glyph;
    }

    /** Bold print is often imitated by drawing a character a second time, a little to the right. */
    private boolean drawnTwice(Glyph glyph) {
        return glyph.text().equals(last.text())
                && Math.abs(glyph.x() - last.x()) < 0.25 * last.width()
                && Math.abs(glyph.y() - last.y()) < 0.25 * last.size();
    }

    private boolean continues(Glyph glyph) {
        double gap = glyph.x() - right;
        boolean sameLine = Math.abs(glyph.y() - first.y()) < 0.25 * Math.max(glyph.size(), first.size());
        return sameLine && near(gap, Math.max(glyph.size(), last.size())) && Math.abs(glyph.tilt() - first.tilt()) < 5;
    }

    /** A power or an index: smaller or shifted, and right behind. */
    private boolean raised(Glyph glyph) {
        double size = Math.max(glyph.size(), first.size());
        double shift = Math.abs(glyph.y() - first.y());
        return near(glyph.x() - right, size)
                && glyph.x() - right < 0.12 * size
                && glyph.size() < 0.85 * first.size()
                && shift < 0.6 * size
                && Character.isLetterOrDigit(glyph.text().charAt(0))
                && Math.abs(glyph.tilt() - first.tilt()) < 5;
    }

    private boolean endsWithDigit() {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean near(double gap, double size) {
        return gap > -0.35 * size && gap < WORD_GAP * size;
    }

    private void finish() {
        if (last != null) {
            words.add(new Word(
                    text.toString(),
                    Box.of(first.x(), top, Math.max(right, first.x() + 0.1), bottom),
                    first.size(),
                    first.bold(),
                    first.tilt(),
                    first.darkness()));
        }
        text.setLength(0);
        last = null;
        first = null;
    }

    private static List<Word> withoutDoubles(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(Word::text).thenComparing(w -> w.box().y()));
        List<Word> doubles = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            for (int j = i - 1; j >= 0 && same(sorted.get(j), sorted.get(i)); j--) {
                if (Math.abs(sorted.get(j).box().x() - sorted.get(i).box().x()) < 1.2) {
                    doubles.add(sorted.get(i));
                    break;
                }
            }
        }
        List<Word> kept = new ArrayList<>(words);
        doubles.forEach(twice -> removeLast(kept, twice));
        return kept;
    }

    private static boolean same(Word a, Word b) {
        return a.text().equals(b.text()) && Math.abs(a.box().y() - b.box().y()) < 1.2;
    }

    private static void removeLast(List<Word> words, Word word) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i) == word) {
                words.remove(i);
                return;
            }
        }
    }
}
