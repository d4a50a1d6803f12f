package org.catamnesis.report.page;

import java.util.ArrayList;
import java.util.List;

/** Text layers that say something else than the page shows: fonts without a map to letters, or with a wrong one. */
final class Garble {
    private static final double TOO_MUCH = 0.25;
    private static final int FEWEST = 12;
    private static final String SUSPICIOUS = "!\"#$&'@\\_`{|}";
    /** A word of the layer and one of the picture stand in the same place where they share so much of the smaller. */
    private static final double SAME_PLACE = 0.3;

    private Garble() {}

    /** Whether a page's words are no text to a good part. */
    static boolean of(List<Word> words) {
        long all = words.stream().flatMapToInt(word -> word.text().codePoints()).count();
        long strange = words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(letter -> unmapped(letter) || SUSPICIOUS.indexOf(letter) >= 0)
                .count();
        return strange >= FEWEST && strange > TOO_MUCH * all;
    }

    /** Whether so many glyphs without a letter make a page illegible, beside so many with one. */
    static boolean unmapped(int without, int with) {
        return without >= FEWEST && without > TOO_MUCH * (without + with);
    }

    private static boolean unmapped(int letter) {
        int type = Character.getType(letter);
        return letter == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.CONTROL
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE;
    }

    /** What is legible of the layer, and elsewhere what was recognised on the picture of the page. */
    static List<Word> mended(List<Word> layer, List<Word> recognised) {
        boolean wrongMap =
                layer.stream().flatMapToInt(word -> word.text().codePoints()).noneMatch(Garble::unmapped) && of(layer);
        List<Word> kept = wrongMap
                ? List.of()
                : layer.stream()
                        .filter(word -> word.text().codePoints().noneMatch(Garble::unmapped))
                        .toList();
        List<Word> mended = new ArrayList<>(kept);
        recognised.stream()
                .filter(word -> kept.stream().noneMatch(text -> samePlace(text.box(), word.box())))
                .forEach(mended::add);
        return mended;
    }

    private static boolean samePlace(Box one, Box other) {
        double shared = Math.max(0, one.overlapX(other)) * Math.max(0, one.overlapY(other));
        double smaller = Math.min(one.width() * one.height(), other.width() * other.height());
        return shared > SAME_PLACE * smaller;
    }
}
