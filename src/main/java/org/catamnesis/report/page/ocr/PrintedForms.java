package org.catamnesis.report.page.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shapes that stand in every laboratory's reports, so that a letter which the network cannot tell is told by what is
 * around it. Numbers are never changed here.
 */
final class PrintedForms {
    /** {@code 10^9/L}: the raised number is read as a plain one, the caret as whatever is small and high. */
    private static final Pattern POWER = Pattern.compile(
            "^([×xX*Ⅹ]?)1[0oO〇][~^°'\"`´˜”’*∧Λ^＾·-]{0,2}(9|g|q|12|l2|I2|6|3)[/丨|1lI]{1,2}([Lluμm]{1,2}|I|1)$");

    private static final Pattern BARE_POWER = Pattern.compile("^([×xX*]?)10[~^°'\"`´˜∧Λ＾]{1,2}(9|12|6|3)?$");
    private static final Pattern FEMTOLITRE = Pattern.compile("^f[1I|!]$");
    /** {@code 360.00.g/L}: dirt between a number and its unit. */
    private static final Pattern GLUED = Pattern.compile("^([\\d.,~～–—-]*\\d)[.·](?=[a-zA-Zμ%])(.+)$");

    private static final double CERTAIN = 0.97;
    private static final Pattern MOLE = Pattern.compile("^([mnpuμ]?mo)[1I|](?=/|$)");
    private static final Pattern PER_LITRE = Pattern.compile("^(?:[mnpuμ]?mol|[mnpuμk]?g|[mkuμ]?I?U)/[1I|]$");
    private static final Pattern UNIT =
            Pattern.compile("(?:[mnpuμ]?mol|[mnpuμ]?g|[mkuμ]?I?U)/(?:L|l|dL|dl|mL|ml)|fL|fl|pg|%|ng/mL");
    /** Letters that stand in most units and do not tell one from another. */
    private static final String COMMON = "/lLo1I|";

    /** {@code 3.5-9.510^9/L}: the narrow space of an app between an interval and its unit. */
    private static final Pattern GLUED_POWER =
            Pattern.compile("^([\\d.]+[~～–—-]+[\\d.]*\\d)([×xX*]?10[~^°]?(?:9|12|6|3)/[LlI1])$");

    private static final Pattern GLUED_UNIT =
            Pattern.compile("^([\\d.]+[~～–—-]+[\\d.]*\\d)((?:" + UNIT.pattern() + ")[.]?)$");
    /** {@code 参考范围：3.5}, but not a time of day. */
    private static final Pattern LABEL_END = Pattern.compile("(?<=\\p{IsHan}[：:])(?=[\\d<>≤≥])");

    private static final Pattern DIRT = Pattern.compile("^[.·](?=[a-zA-Zμ%]+/?)");
    private static final Pattern ENDED = Pattern.compile("^(" + UNIT.pattern() + ")[.,·']$");

    private PrintedForms() {}

    /** The words that a piece says, as they were read. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String part : LABEL_END.split(text)) {
            Matcher glued = Stream.of(GLUED_POWER, GLUED_UNIT, GLUED)
                    .map(form -> form.matcher(part))
                    .filter(Matcher::matches)
                    .findFirst()
                    .orElse(null);
            if (glued == null) {
                words.add(part);
            } else {
                words.add(glued.group(1));
                words.add(part.substring(glued.end(1)));
            }
        }
        return words;
    }

    /** A word as it is printed. */
    static String tidy(String read) {
        String text = DIRT.matcher(read).replaceFirst("");
        Matcher power = POWER.matcher(text);
        if (power.matches()) {
            String number = power.group(2).replace('g', '9').replace('q', '9').replaceFirst("[lI]2", "12");
            String per = power.group(3).replaceAll("^[I1l]$", "L");
            return power.group(1) + "10^" + number + "/" + per;
        }
        Matcher bare = BARE_POWER.matcher(text);
        if (bare.matches()) {
            return bare.group(1) + "10^" + (bare.group(2) == null ? "" : bare.group(2));
        }
        if (FEMTOLITRE.matcher(text).matches()) {
            return "fl";
        }
        String mole = ENDED.matcher(MOLE.matcher(text).replaceFirst("$1l")).replaceFirst("$1");
        return PER_LITRE.matcher(mole).matches() ? mole.substring(0, mole.length() - 1) + "L" : mole;
    }

    /** How sure a text is, when its letters are: in a unit only those letters count that could make it another one. */
    static double score(String text, List<Letter> letters, double least) {
        if (certain(text)) {
            return Math.max(least, CERTAIN);
        }
        if (!UNIT.matcher(text).matches()) {
            return least;
        }
        return letters.stream()
                .filter(letter -> !COMMON.contains(letter.text()))
                .mapToDouble(Letter::score)
                .min()
                .orElse(least);
    }

    /** Whether the network's doubt about a letter does not matter, because the shape leaves no other. */
    private static boolean certain(String text) {
        return text.matches("[×xX*]?10\\^(?:9|12|6|3)/(?:L|ul|μL|uL|mL)") || text.equals("fl");
    }
}
