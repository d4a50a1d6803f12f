package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.report.page.Word;

/**
 * A part of a line between spaces and colons.
 *
 * @param gap to the token before, in letter heights
 * @param afterSplit cut from the end of the one before without a gap
 */
record Token(String text, double x, double gap, boolean afterSplit) {

    static List<Token> of(Line line) {
        List<Token> tokens = new ArrayList<>();
        Word last = null;
        for (Word word : line.words()) {
            double gap = last == null ? 99 : Line.gap(last, word);
            for (String part : parts(word.text())) {
                tokens.add(new Token(part, word.box().x(), gap, false));
                gap = 0;
            }
            last = word;
        }
        return splitLabels(tokens);
    }

    /** Cuts at colons, but not within a time of day. */
    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean colon = word.charAt(i) == '：' || word.charAt(i) == ':';
            boolean time = i > 0
                    && i + 1 < word.length()
                    && Character.isDigit(word.charAt(i - 1))
                    && Character.isDigit(word.charAt(i + 1));
            if (colon && !time) {
                if (i > from) {
                    parts.add(word.substring(from, i));
                }
                parts.add(word.substring(i, i + 1));
                from = i + 1;
            }
        }
        if (from < word.length()) {
            parts.add(word.substring(from));
        }
        return parts;
    }

    /** In {@code 张三性别：} the label follows the value before it without a gap. */
    private static List<Token> splitLabels(List<Token> tokens) {
        List<Token> split = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String text = token.text();
            int cut = i + 1 < tokens.size()
                            && tokens.get(i + 1).colon()
                            && text.length() > 2
                            && Line.han(text.codePointBefore(text.length()))
                    ? LabelEnds.cut(text)
                    : 0;
            if (cut > 0) {
                split.add(new Token(text.substring(0, cut), token.x(), token.gap(), false));
                split.add(new Token(text.substring(cut), token.x(), 0, true));
            } else {
                split.add(token);
            }
        }
        return split;
    }

    boolean colon() {
        return text.equals(":") || text.equals("：");
    }

    static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean joined = text.isEmpty()
                    || token.gap < 0.04
                    || token.gap < 0.4
                            && Line.han(text.codePointBefore(text.length()))
                            && Line.han(token.text.codePointAt(0));
            text.append(joined ? "" : " ").append(token.text);
        }
        return text.toString().strip();
    }
}
