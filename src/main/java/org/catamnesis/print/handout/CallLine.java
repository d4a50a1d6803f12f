package org.catamnesis.print.handout;

import java.util.List;

/**
 * Somebody to be called.
 *
 * @param name as it is shown, which may be an alias
 * @param detail number, sex and age, so that nobody takes one for another
 * @param phones each with whose it is; empty for nobody who can be called
 * @param about what is to be said and why, a line each
 */
public record CallLine(String name, String detail, List<String> phones, List<String> about) {
    public CallLine {
        phones = List.copyOf(phones);
        about = List.copyOf(about);
    }
}
