package org.catamnesis.report.page;

import java.util.List;

/**
 * A page with its words, in the order in which they were drawn.
 *
 * @param number counted from 1
 * @param width in points, as the page is read (turned pages are turned back)
 * @param height in points
 */
public record Page(int number, double width, double height, List<Word> words) {

    public Page {
        words = List.copyOf(words);
    }
}
