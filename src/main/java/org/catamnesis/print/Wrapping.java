package org.catamnesis.print;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.plot.Lettering;

/** Text set in lines that are not wider than their place. */
public final class Wrapping {
    private static final int EAST_ASIAN = 0x2E80;

    private Wrapping() {}

    /** Breaks at spaces and between Chinese characters, within a word only when it is wider than the whole line. */
    public static List<String> lines(String text, Lettering style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && style.width(line + piece.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            for (int letter :
                    (line.isEmpty() ? piece.stripLeading() : piece).codePoints().toArray()) {
                if (!line.isEmpty() && style.width(line + Character.toString(letter)) > width && letter != ' ') {
                    lines.add(line.toString().stripTrailing());
                    line.setLength(0);
                }
                line.appendCodePoint(letter);
            }
        }
        if (!line.toString().isBlank()) lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** What stays together: a word with the space behind it, or one Chinese character with its punctuation. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            piece.appendCodePoint(letters[i]);
            boolean last = i + 1 == letters.length;
            boolean wide = letters[i] >= EAST_ASIAN || !last && letters[i + 1] >= EAST_ASIAN;
            boolean closing = !last && "，。、；：）》」,.;:)".indexOf(letters[i + 1]) >= 0;
            // No line ends with what opens the next one.
            boolean opening = "（《「『【〔“‘([{".indexOf(letters[i]) >= 0;
            if (last || (letters[i] == ' ' || wide) && !closing && !opening) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        return pieces;
    }
}
