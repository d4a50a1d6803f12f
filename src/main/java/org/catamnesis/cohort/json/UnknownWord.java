package org.catamnesis.cohort.json;

import java.util.Collection;
import java.util.List;
import org.catamnesis.language.Fault;

/** A word that is not known, with those that may have been meant. */
public final class UnknownWord {
    private static final int SHOWN_WHOLE = 6;
    private static final int LONGEST = 40;

    private UnknownWord() {}

    /** Few known ones are all named, of many the nearest. */
    public static Fault fault(String place, String written, Collection<String> known) {
        return known.size() <= SHOWN_WHOLE
                ? noneOf(place, written, known)
                : fault(place, written, Nearest.to(written, known));
    }

    /** All that are known are named. */
    public static Fault noneOf(String place, String written, Collection<String> known) {
        return new Fault(place, "fault.none-of", List.of(cut(written), String.join(", ", known)));
    }

    /** @param near those that may have been meant, the likeliest first */
    public static Fault fault(String place, String written, List<String> near) {
        return near.isEmpty()
                ? new Fault(place, "fault.unknown", List.of(cut(written)))
                : new Fault(place, "fault.unknown-nearest", List.of(cut(written), String.join(", ", near)));
    }

    /** A file may hold anything: what is long is cut, and signs that are no text are left out. */
    static String cut(String text) {
        String plain = text.replaceAll("\\p{C}", "");
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
