package org.catamnesis.report;

import java.util.List;
import java.util.regex.Pattern;
import org.catamnesis.lab.DecimalMark;

/** How a report writes decimals, from all of its numbers: {@code 14,7} and {@code 0,95} speak for the comma. */
final class DecimalMarks {
    private static final Pattern COMMA =
            Pattern.compile("(?<![\\d.,])\\d+,(?:\\d{1,2}|\\d{4,})(?![\\d.,])|(?<![\\d.,])0,\\d+");
    private static final Pattern POINT =
            Pattern.compile("(?<![\\d.,])\\d+\\.(?:\\d{1,2}|\\d{4,})(?![\\d.,])|(?<![\\d.,])0\\.\\d+");

    private DecimalMarks() {}

    static DecimalMark of(List<String> texts) {
        long commas = texts.stream().filter(text -> COMMA.matcher(text).find()).count();
        long points = texts.stream().filter(text -> POINT.matcher(text).find()).count();
        if (commas == points) {
            return DecimalMark.UNKNOWN;
        }
        return commas > points ? DecimalMark.COMMA : DecimalMark.POINT;
    }
}
