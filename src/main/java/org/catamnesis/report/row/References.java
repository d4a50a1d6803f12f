package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Word;

/** Small raised signs behind a name, which refer to a laboratory or a remark: {@code Creatinine ⁰¹}. */
final class References {
    private static final Pattern SIGN = Pattern.compile("\\(?(?:\\d{1,2}|[a-zA-Z]|[A-Z]{2}|\\*|†|‡)(?:,\\d{1,2})?\\)?");
    private static final double SMALL = 0.85;

    private References() {}

    static List<Word> without(List<Word> words) {
        List<Word> small = words.stream()
                .filter(word -> SIGN.matcher(word.text()).matches())
                .toList();
        if (small.isEmpty()) {
            return words;
        }
        List<Word> kept = new ArrayList<>(words);
        for (Word sign : small) {
            boolean refers = words.stream().anyMatch(name -> refersTo(sign, name));
            if (refers) {
                kept.removeIf(word -> word == sign);
            }
        }
        return kept;
    }

    private static boolean refersTo(Word sign, Word name) {
        double gap = sign.box().x() - name.box().right();
        double raised = name.box().bottom() - sign.box().bottom();
        return sign.size() < SMALL * name.size()
                && gap > -0.1 * name.size()
                && gap < 0.8 * name.size()
                && raised > 0.12 * name.size()
                && raised < 0.9 * name.size()
                && name.text().codePoints().filter(Character::isLetter).count() > 2
                && !Forms.isUnit(name.text())
                && !Character.isDigit(name.text().codePointBefore(name.text().length()));
    }
}
