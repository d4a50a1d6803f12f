package org.catamnesis.ui.common;

import java.util.Locale;

/** Light or dark; both are first class. */
public enum Appearance {
    LIGHT,
    DARK;

    /** {@code light} or {@code dark}: its name in settings, on the command line and in file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Appearance other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The appearance whose {@link #code()} this is; light when there is none. */
    public static Appearance ofCode(String code) {
        return DARK.code().equals(code) ? DARK : LIGHT;
    }

    String stylesheet() {
        return "/theme/" + code() + ".css";
    }
}
