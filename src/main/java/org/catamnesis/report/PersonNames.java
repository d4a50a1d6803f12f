package org.catamnesis.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Printed names of people beside those on record: titles, brackets, spaces, order, case and accents say nothing. */
final class PersonNames {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[【].*?[)）\\]】]");
    private static final Pattern TITLE_BEFORE = Pattern.compile(
            "^(?:(?:mr|mrs|ms|miss|mx|dr|prof|mme|mlle|herr|frau|sig|sig\\.ra|sigra|dott|dott\\.ssa|sr|sra|srta|don|do[nñ]a|master|baby of|m)(?:\\.\\s*|\\s+))+");
    private static final Pattern TITLE_BEHIND = Pattern.compile("(?:先生|女士|小姐|同志|,?\\s*(?:mr|mrs|ms|dr|md|phd)\\.?)$");
    private static final Pattern MASK = Pattern.compile("[*＊○●□■×]+|某+");

    private PersonNames() {}

    /** Whether letters of it are hidden, as in {@code 张*}; such a name proves little. */
    static boolean masked(String printed) {
        return MASK.matcher(bare(printed)).find();
    }

    /** In characters or in pinyin, in any order; the letters that a masked name shows have to stand where they are. */
    static boolean same(String printed, String name, String pinyin) {
        if (masked(printed)) return shows(printed, name) || shows(printed, pinyin);
        String plain = plain(printed);
        return plain.equals(plain(name))
                || plain.equals(plain(pinyin))
                || words(printed).equals(words(pinyin))
                || words(printed).equals(words(name));
    }

    /** What to search for: without titles and brackets, Chinese without spaces. */
    static String searched(String printed) {
        String name = bare(printed);
        return name.codePoints().anyMatch(c -> Character.isIdeographic(c)) ? name.replaceAll("\\s+", "") : name;
    }

    private static boolean shows(String printed, String name) {
        String[] shown = MASK.split(bare(printed).replaceAll("\\s+", ""), -1);
        String form = String.join(".+", Arrays.stream(shown).map(Pattern::quote).toList());
        boolean any = Arrays.stream(shown).anyMatch(part -> !part.isEmpty());
        return any && plain(name).matches(form);
    }

    private static String plain(String name) {
        return String.join("", parts(name));
    }

    private static List<String> words(String name) {
        return Arrays.stream(parts(name)).sorted().toList();
    }

    private static String[] parts(String name) {
        return bare(name).split("[^\\p{IsAlphabetic}]+");
    }

    private static String bare(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        plain = BRACKETS.matcher(plain).replaceAll(" ").strip();
        plain = TITLE_BEFORE.matcher(plain).replaceFirst("");
        return TITLE_BEHIND.matcher(plain).replaceFirst("").strip();
    }
}
