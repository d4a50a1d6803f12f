package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Word;

/**
 * Mends what is read from pictures: the sign of a power, the litre's last letter, wide letters, and cells that were read
 * as one word. No digit of a value is ever changed.
 */
final class MisreadLetters {
    private static final Pattern POWER = Pattern.compile(
            "(?<![\\d.])([x×*]?10)(?:[~'’`´\"”°^]{1,2}(\\d{1,2})(?=/[\\p{L}1|]|$)|(9|12|6|3)(?=/[\\p{L}1|]))");
    private static final Pattern CUT_POWER = Pattern.compile("^([x×*]?10)[~'’`´^*]+$");
    private static final Pattern STRAY_POINT = Pattern.compile("^[.,](?=\\p{L}|%)");
    private static final Pattern LOST_NINE = Pattern.compile("(?<![\\d.])([x×*]?10)[°º](?=/)");
    private static final Pattern LITRE =
            Pattern.compile("(?<=(?:mol|[gGUuqk]|10\\^\\d{1,2}|cells|copies)/)[1I|](?![\\p{L}\\d])");
    private static final Pattern DECILITRE = Pattern.compile("(?<=/[dm])[1I|](?![\\p{L}\\d])");
    private static final Pattern FEMTOLITRE = Pattern.compile("^(f)[1I|]$", Pattern.CASE_INSENSITIVE);

    /** {@code 平均血红蛋白含量29.70}: decimals right behind a Chinese name. */
    private static final Pattern NAME_VALUE = Pattern.compile("(.*\\p{IsHan}[)）]?)([<>]?\\d+\\.\\d+[↑↓]?)");

    /** {@code 4.00~10.0010^9/L}: the upper end has as many decimals as the lower one. */
    private static final Pattern RANGE_UNIT = Pattern.compile(
            "(\\d+\\.(\\d+)[-~～—–]+\\d+\\.(\\d+?))([x×*]?10(?:[\\^~*]\\d*)?(?:/?\\S*)?|[.,]?[a-zA-Z%μµ].*)");

    /** {@code 29.7027.00~34.00pg}: the value has as many decimals as the ends of its interval. */
    private static final Pattern VALUE_RANGE =
            Pattern.compile("([<>]?\\d+\\.(\\d+?)[↑↓]?)(\\d+\\.(\\d+)[-~～—–]+\\d+\\.\\d+.*)");

    private MisreadLetters() {}

    static List<Word> mended(List<Word> words) {
        List<Word> mended = new ArrayList<>();
        for (Word word : words) {
            split(word, mended);
        }
        return mended;
    }

    private static String letters(String text) {
        String plain = STRAY_POINT.matcher(narrow(text)).replaceFirst("");
        if (plain.matches("\\p{IsHan}*[\\d.,]+")) {
            return plain;
        }
        plain = LOST_NINE.matcher(plain).replaceAll("$1^9");
        plain = CUT_POWER.matcher(plain).replaceAll("$1^");
        plain = POWER.matcher(plain)
                .replaceAll(power -> power.group(1) + "^" + (power.group(2) == null ? power.group(3) : power.group(2)));
        plain = LITRE.matcher(plain).replaceAll("L");
        plain = DECILITRE.matcher(plain).replaceAll("l");
        return FEMTOLITRE.matcher(plain).replaceAll("$1l");
    }

    /** Full-width digits, letters, points and percent signs. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean wide = letter >= '０' && letter <= '９'
                    || letter >= 'Ａ' && letter <= 'Ｚ'
                    || letter >= 'ａ' && letter <= 'ｚ'
                    || letter == '．'
                    || letter == '％'
                    || letter == '／'
                    || letter == '＾';
            narrow.append(wide ? (char) (letter - 0xFEE0) : letter);
        }
        return narrow.toString();
    }

    private static void split(Word printed, List<Word> into) {
        Word word = with(printed, letters(printed.text()), printed.box());
        int cut = cut(word.text());
        if (cut == 0) {
            into.add(word);
            return;
        }
        Box box = word.box();
        double at = box.x() + box.width() * width(word.text().substring(0, cut)) / width(word.text());
        double space = Math.min(0.15 * word.size(), 0.05 * box.width());
        into.add(with(word, word.text().substring(0, cut), Box.of(box.x(), box.y(), at - space, box.bottom())));
        split(with(word, word.text().substring(cut), Box.of(at + space, box.y(), box.right(), box.bottom())), into);
    }

    private static int cut(String text) {
        Matcher name = NAME_VALUE.matcher(text);
        if (name.matches()) {
            return name.end(1);
        }
        Matcher value = VALUE_RANGE.matcher(text);
        if (value.matches() && value.group(2).length() == value.group(4).length()) {
            return value.end(1);
        }
        Matcher range = RANGE_UNIT.matcher(text);
        return range.matches() && range.group(2).length() == range.group(3).length() ? range.end(1) : 0;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(letter -> letter > 0x2E7F ? 2 : 1).sum();
    }

    private static Word with(Word word, String text, Box box) {
        return new Word(text, box, word.size(), word.bold(), word.angle(), word.darkness(), word.confidence());
    }
}
