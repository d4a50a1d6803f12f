package org.catamnesis.patient;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Romanises names: 单 as a surname is shan, 仇 is qiu; Latin names lose their accents. */
public final class Pinyin {
    private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII");

    private Pinyin() {}

    /** Lower case, one word a syllable or name, such as {@code zhang wei}. */
    public static String of(String name) {
        return TO_LATIN.transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    /** The first letters of its words, such as {@code zw}. */
    public static String initials(String pinyin) {
        StringBuilder letters = new StringBuilder();
        for (String word : pinyin.split(" ")) if (!word.isEmpty()) letters.append(word.charAt(0));
        return letters.toString();
    }
}
