package org.catamnesis.language;

import java.util.Locale;

/** The languages that the workstation speaks, everywhere and switched live. */
public enum Language {
    ENGLISH("en", "", Locale.ENGLISH),
    CHINESE("zh", "_zh", Locale.SIMPLIFIED_CHINESE);

    private final String code;
    private final String suffix;
    private final Locale locale;

    Language(String code, String suffix, Locale locale) {
        this.code = code;
        this.suffix = suffix;
        this.locale = locale;
    }

    /** {@code en} or {@code zh}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    String suffix() {
        return suffix;
    }

    /** Chinese for any Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** The language whose {@link #code()} this is; English when there is none. */
    public static Language ofCode(String code) {
        return CHINESE.code.equals(code) ? CHINESE : ENGLISH;
    }
}
