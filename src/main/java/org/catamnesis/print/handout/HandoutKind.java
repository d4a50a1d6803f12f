package org.catamnesis.print.handout;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper about one patient's next steps. */
public enum HandoutKind {
    /** After a visit: when to come, what to take, whom to call. */
    SLIP,
    /** On discharge: the same with the stay and what to do and look out for at home. */
    GUIDANCE;

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<HandoutKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
