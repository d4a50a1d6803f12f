package org.catamnesis.report.page;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends what fonts map to the wrong letter: many Chinese fonts name a radical (U+2E80–2FDF) where the character that
 * looks like it is meant, and some fonts name ligatures.
 */
final class Letters {
    private static final Pattern ODD = Pattern.compile("[\u2E80-\u2FDF\uFB00-\uFB06]");
    private static final String RADICALS = "⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻥⻦⻨⻩⻬⻮⻰⻳";
    private static final String CHARACTERS = "母民虎西见角贝车長长门青韦页风飞食马骨鱼鸟麦黄齐齿龙龟";

    private Letters() {}

    static String mended(String text) {
        Matcher odd = ODD.matcher(text);
        return odd.find() ? odd.replaceAll(match -> Matcher.quoteReplacement(mend(match.group()))) : text;
    }

    private static String mend(String letter) {
        int radical = RADICALS.indexOf(letter);
        return radical >= 0
                ? CHARACTERS.substring(radical, radical + 1)
                : Normalizer.normalize(letter, Normalizer.Form.NFKC);
    }
}
