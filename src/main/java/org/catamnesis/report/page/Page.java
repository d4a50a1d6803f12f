package org.catamnesis.report.page;

import java.util.List;

/**
 * A page with its words, in the order in which they were drawn.
 *
 * @param number counted from 1
 * @param width in points, as the page is read (turned pages are turned back)
 * @param height in points
 * @param drawn whether it shows more than words: pictures, or letters drawn as lines
 */
public record Page(int number, double width, double height, List<Word> words, boolean drawn) {
    private static final int FEW_LETTERS = 20;

    public Page {
        words = List.copyOf(words);
    }

    /** A page whose words are all that it shows. */
    public Page(int number, double width, double height, List<Word> words) {
        this(number, width, height, words, false);
    }

    /** Whether what it says stands in a picture: next to no letters, and more than letters. */
    boolean pictured() {
        return drawn && letters() < FEW_LETTERS;
    }

    private long letters() {
        return words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(letter -> Character.isLetterOrDigit(letter) && letter != 0xFFFD)
                .count();
    }
}
