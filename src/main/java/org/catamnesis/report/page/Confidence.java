package org.catamnesis.report.page;

import java.util.Collection;

/** How sure the cells of a row were read, each 0 to 1; 1 for a text layer and for an empty cell. */
public record Confidence(double name, double value, double unit, double range) {
    public static final Confidence SURE = new Confidence(1, 1, 1, 1);

    /** The least of the words' own, because one wrong letter makes a wrong cell. */
    public static double of(Collection<Word> words) {
        return words.stream().mapToDouble(Word::confidence).min().orElse(1);
    }

    /** The least of the four. */
    public double least() {
        return Math.min(Math.min(name, value), Math.min(unit, range));
    }
}
