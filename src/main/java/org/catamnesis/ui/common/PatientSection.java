package org.catamnesis.ui.common;

import java.util.function.LongFunction;

/**
 * A section of every patient's page, such as the trend. It is made when it is first opened.
 *
 * @param name stable, such as {@code trend}
 * @param titleKey the message key of its tab
 * @param make makes the section of the patient with that id
 */
public record PatientSection(String name, String titleKey, LongFunction<Screen> make) {
    /** The key of the section at this place, from 1: the digits as they lie on the keyboard, and what follows them. */
    public static String key(int place) {
        return "Alt+" + (place < 10 ? String.valueOf(place) : place == 10 ? "0" : "Minus");
    }
}
