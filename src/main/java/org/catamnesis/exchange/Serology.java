package org.catamnesis.exchange;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The donor's and the recipient's serostatus and blood group in one spelling. */
final class Serology {
    private static final Pattern PAIR = Pattern.compile("D?([+\\-?])/?R?([+\\-?])");
    private static final String GROUP = "(?:AB|A|B|O)[+-]?";
    private static final Pattern GROUPS = Pattern.compile(GROUP + "(?:/" + GROUP + ")?");

    private static final CodeWords MATCHES = CodeWords.of("abo.");

    private Serology() {}

    /** {@code D+/R-}; null when the cell is empty. */
    static String pair(Cells cells, String column) throws BadCell {
        String text = cells.text(column);
        if (text == null) return null;
        Matcher pair = PAIR.matcher(plain(text));
        if (!pair.matches()) throw new BadCell(column, Reason.SEROSTATUS_UNREADABLE);
        return "D" + pair.group(1) + "/R" + pair.group(2);
    }

    /**
     * {@code A}, {@code AB+}, the donor's and the recipient's as {@code O/A}, or how they match where no more is known;
     * null when the cell is empty.
     */
    static String bloodGroup(Cells cells, String column) throws BadCell {
        String text = cells.text(column);
        if (text == null) return null;
        Optional<String> match = MATCHES.code(text);
        if (match.isPresent()) return match.get();
        String plain = plain(text).replace("型", "").replace('0', 'O').replaceAll("->|→|>", "/");
        if (!GROUPS.matcher(plain).matches()) throw new BadCell(column, Reason.BLOOD_GROUP_UNREADABLE);
        return plain;
    }

    /** Full width, dashes and minus signs are how people type the same. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("\\s", "");
    }
}
