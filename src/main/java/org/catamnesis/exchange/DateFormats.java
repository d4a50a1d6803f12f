package org.catamnesis.exchange;

import java.util.regex.Pattern;

/** Tells from a cell's number format whether its number is a day, as Excel writes it in any language. */
final class DateFormats {
    /** Text in quotes, colours and locales in brackets, and escaped letters say nothing. */
    private static final Pattern NO_PART = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("[yYmMdDhHsSeE年月日](?![+-])");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|standard|g/.*|@");

    private DateFormats() {}

    /**
     * The built-in formats of ECMA-376 part 1, 18.8.30: 14–22 and 45–47 everywhere, 27–36 and 50–58 in Chinese, Japanese
     * and Korean; then whatever format names a part of a date.
     */
    static boolean isDate(Integer id, String format) {
        if (id != null && (in(id, 14, 22) || in(id, 27, 36) || in(id, 45, 47) || in(id, 50, 58))) return true;
        if (format == null || GENERAL.matcher(format).matches()) return false;
        if (ELAPSED.matcher(format).find()) return true;
        return PART.matcher(NO_PART.matcher(format.split(";", 2)[0]).replaceAll(""))
                .find();
    }

    private static boolean in(int id, int from, int to) {
        return id >= from && id <= to;
    }
}
