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

    /** The same page without its words: they have to be looked for on its picture. */
    Page illegible() {
        return new Page(number, width, height, List.of(), true);
    }

    /** Whether what it says has to be seen: next to no letters and more than letters, or a layer that is no text. */
    boolean pictured() {
        return drawn && letters() < FEW_LETTERS || Garble.of(words);
    }

    /** Whether it is nothing but a picture. */
    boolean scan() {
        return drawn && letters() == 0;
    }

    private long letters() {
        return words.stream()
                .flatMapToInt(word -> word.text().codePoints())
                .filter(letter -> Character.isLetterOrDigit(letter) && letter != 0xFFFD)
                .count();
    }
}
