package org.catamnesis.language;

import java.util.List;

/**
 * One thing that is wrong with what somebody wrote, as an argument of a problem: a sentence of its own in every language.
 *
 * @param place where it stands, such as {@code include #2, value.analyte}; empty where that is plain
 * @param key of its sentence
 * @param arguments words, codes and numbers; nothing that tells who somebody is
 */
public record Fault(String place, String key, List<String> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** The same where it is plain where it stands. */
    public Fault placeless() {
        return new Fault("", key, arguments);
    }
}
