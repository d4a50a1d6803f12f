package org.catamnesis.report;

import java.util.List;
import org.catamnesis.language.Messages;

/** Why a candidate needs a look: a message key with its arguments. */
public record Reason(String key, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }

    public String text(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
