package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Page;

/** Reads what stands behind labels: {@code 姓名：…}, {@code Collected: 13/03/25 10:00}. */
public final class LabelReader {
    private static final int LONGEST_LABEL = 5;
    private static final double VALUE_GAP = 2.2;
    private static final Map<String, LabelRole> LABELS = labels();
    private static final Pattern TIME_BELOW =
            Pattern.compile("(?:\\d{1,2})?\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[AaPp][Mm])?");

    private static final Character.UnicodeScript LATIN = Character.UnicodeScript.LATIN;

    private LabelReader() {}

    private static Map<String, LabelRole> labels() {
        Properties lists = WordList.read("labels.properties");
        Map<String, LabelRole> labels = new HashMap<>();
        for (LabelRole role : LabelRole.values()) {
            for (String label :
                    lists.getProperty(role.name().toLowerCase(Locale.ROOT), "").split("\\|")) {
                labels.putIfAbsent(WordList.plain(label), role);
            }
        }
        return Map.copyOf(labels);
    }

    /** Everything labelled in a document, from the top of its first page on. */
    public static List<Labelled> labelled(List<Page> pages) {
        List<Labelled> found = new ArrayList<>();
        for (Page page : pages) {
            List<Line> lines = Lines.of(page);
            for (int i = 0; i < lines.size(); i++) {
                read(lines, i, found);
            }
        }
        return found;
    }

    private static void read(List<Line> lines, int index, List<Labelled> found) {
        Line line = lines.get(index);
        List<Token> tokens = Token.of(line);
        int at = 0;
        while (at < tokens.size()) {
            int length = labelAt(tokens, at);
            if (length == 0) {
                at++;
                continue;
            }
            String label = Token.text(tokens.subList(at, at + length));
            int from = at + length;
            while (from < tokens.size() && tokens.get(from).colon()) {
                from++;
            }
            int to = from;
            while (to < tokens.size()
                    && (to == from || tokens.get(to).gap() < VALUE_GAP)
                    && labelAt(tokens, to) == 0
                    && !otherLabel(tokens, to)) {
                to++;
            }
            if (to > from) {
                String text = Token.text(tokens.subList(from, to));
                double right = to < tokens.size() ? tokens.get(to).x() : Double.MAX_VALUE;
                text = withTimeBelow(text, lines, index, tokens.get(at).x(), right);
                found.add(new Labelled(
                        role(label), label, text, line.page(), line.box().y()));
            }
            at = Math.max(to, at + 1);
        }
    }

    /** How many tokens from here on are a label; 0 when none. Without a colon it must be set apart from what follows. */
    private static int labelAt(List<Token> tokens, int at) {
        if (at > 0
                && tokens.get(at).gap() < 0.1
                && !tokens.get(at - 1).colon()
                && !tokens.get(at).afterSplit()) {
            return 0;
        }
        for (int length = Math.min(LONGEST_LABEL, tokens.size() - at); length > 0; length--) {
            List<Token> phrase = tokens.subList(at, at + length);
            if (phrase.stream().noneMatch(Token::colon)
                    && role(Token.text(phrase)) != null
                    && closed(tokens, at, length)) {
                return length;
            }
        }
        return 0;
    }

    /** What a label announces; one in two languages, {@code 姓名Name}, says it twice. Null for what is no label. */
    private static LabelRole role(String label) {
        LabelRole whole = LABELS.get(WordList.plain(label));
        if (whole != null) return whole;
        int han = 0;
        while (han < label.length() && Line.han(label.charAt(han))) {
            han++;
        }
        if (han == 0 || han == label.length() || Character.UnicodeScript.of(label.charAt(han)) != LATIN) return null;
        LabelRole first = LABELS.get(WordList.plain(label.substring(0, han)));
        LabelRole second = LABELS.get(WordList.plain(label.substring(han)));
        if (first == null || second == null) return first == null ? second : first;
        return first == second ? first : null;
    }

    private static boolean otherLabel(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at + 1).colon()
                && ReportWords.label(tokens.get(at).text());
    }

    private static boolean closed(List<Token> tokens, int at, int length) {
        int next = at + length;
        if (next >= tokens.size()) {
            return false;
        }
        boolean apart = at == 0 || tokens.get(at).gap() > 0.8;
        boolean date = Forms.isDate(tokens.get(next).text());
        return tokens.get(next).colon()
                || apart
                        && (date
                                || tokens.get(next).gap() > 1.2
                                        && Token.text(tokens.subList(at, next)).length() > 3);
    }

    /** In a narrow cell the time of day stands below its day. */
    private static String withTimeBelow(String text, List<Line> lines, int index, double left, double right) {
        boolean day = Forms.isDate(text) || text.matches("\\d{4}-\\d{1,2}-");
        if (!day || text.contains(":") || index + 1 >= lines.size()) {
            return text;
        }
        Line next = lines.get(index + 1);
        boolean close = next.page() == lines.get(index).page()
                && next.box().y() - lines.get(index).box().bottom() < next.size();
        String below = close
                ? Line.text(next.words().stream()
                        .filter(word -> word.box().x() >= left - 3 && word.box().right() <= right + 3)
                        .toList())
                : "";
        return TIME_BELOW.matcher(below).lookingAt() ? text + (text.endsWith("-") ? "" : " ") + below : text;
    }
}
