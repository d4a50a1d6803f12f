package org.catamnesis.print.handout;

import java.util.List;

/**
 * Somebody to be called.
 *
 * @param name as it is shown, which may be an alias
 * @param detail number, sex and age, so that nobody takes one for another
 * @param phones each with whose it is; empty for nobody who can be called
 * @param what is due, in words
 * @param why the line is on the list, in words; empty where it was not said
 */
public record CallLine(String name, String detail, List<String> phones, String what, String why) {
    public CallLine {
        phones = List.copyOf(phones);
    }
}
