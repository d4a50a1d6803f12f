package org.catamnesis.ui.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it: 1980-02-03, 1980/2/3, 1980.2.3, 19800203 or 1980年2月3日. */
public final class TypedDate {
    private static final Pattern PARTED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern JOINED = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private TypedDate() {}

    /** Empty when the text is no date of the calendar. */
    public static Optional<LocalDate> parse(String text) {
        String typed = text.replaceAll("\\s", "");
        for (Pattern pattern : new Pattern[] {PARTED, JOINED}) {
            Matcher matcher = pattern.matcher(typed);
            if (matcher.matches()) {
                return date(matcher);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
