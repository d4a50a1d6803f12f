package org.catamnesis.patient;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

/** One line for each entry in a single text, so that a part is looked for in all of them in one pass. */
final class SearchText {
    static final char END = '\n';
    private final String text;
    private final int[] starts;

    private SearchText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static <E> SearchText of(List<E> entries, Function<E, String> line) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[entries.size() + 1];
        for (int i = 0; i < entries.size(); i++) {
            starts[i] = text.length();
            text.append(line.apply(entries.get(i))).append(END);
        }
        starts[entries.size()] = text.length();
        return new SearchText(text.toString(), starts);
    }

    /** Sets the bit of every entry whose line contains the part; a part that ends with END is looked for at line ends. */
    void find(String part, BitSet found) {
        int entry = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, starts[entry])) {
            while (starts[entry + 1] <= at) entry++;
            found.set(entry++);
        }
    }
}
