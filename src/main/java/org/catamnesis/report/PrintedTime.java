package org.catamnesis.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, perhaps with a time, as a report prints it: {@code 2025-12-3108:31}, {@code 14/5/2023 11:03:00AM},
 * {@code 27-Feb-2026, 02:25 PM}, {@code 4 janvier 2021, 09:22}.
 *
 * @param at midnight where {@code timeKnown} is false
 * @param certain false where day and month might be the other way round
 */
record PrintedTime(LocalDateTime at, boolean timeKnown, boolean certain) {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<y>\\d{4})\\s*[-./年]\\s*(?<m>\\d{1,2})\\s*[-./月]\\s*(?<d>\\d{2}(?=\\d{1,2}:)|\\d{1,2})日?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(?<a>\\d{1,2})(?<s>[-./])(?<b>\\d{1,2})[-./](?<y>\\d{4}|\\d{2})(?![\\d/])");
    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.)?[-\\s]*(?:de\\s)?(?<m>\\p{L}{3,10})\\.?,?[-\\s]*(?:de\\s)?(?<y>\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?<m>\\p{L}{3,10})\\.?\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?<h>\\d{1,2})\\s*[:：时hH]\\s*(?<i>\\d{2})(?:\\s*[:：分]\\s*(?<s>\\d{2}))?\\s*(?<p>[AaPp]\\.?[Mm])?");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen"),
            List.of("feb", "fév", "fev"),
            List.of("mar", "mär", "mrz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag"),
            List.of("jun", "juin", "giu"),
            List.of("jul", "juil", "lug"),
            List.of("aug", "aoû", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott", "out"),
            List.of("nov"),
            List.of("dec", "déc", "dez", "dic"));

    /** The same without its time. */
    PrintedTime day() {
        return new PrintedTime(at.toLocalDate().atStartOfDay(), false, certain);
    }

    /** The first day in this text; empty when there is none that exists. */
    static Optional<PrintedTime> parse(String text, DateOrder order) {
        try {
            Matcher date = YEAR_FIRST.matcher(text);
            if (date.find()) {
                return Optional.of(timed(day(date, Integer.parseInt(date.group("m"))), text, date, true));
            }
            date = YEAR_LAST.matcher(text);
            if (date.find()) {
                return Optional.of(yearLast(text, date, order));
            }
            for (Pattern named : List.of(NAMED, MONTH_NAMED)) {
                date = named.matcher(text);
                if (date.find() && month(date.group("m")) > 0) {
                    return Optional.of(timed(day(date, month(date.group("m"))), text, date, true));
                }
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last moment before this one at a time of day that is printed without a day, such as {@code 20:00}. */
    Optional<PrintedTime> before(String text) {
        Matcher time = TIME.matcher(text);
        if (!timeKnown || !time.find()) return Optional.empty();
        try {
            LocalDateTime today = at.toLocalDate().atTime(clock(time));
            return Optional.of(new PrintedTime(today.isAfter(at) ? today.minusDays(1) : today, true, certain));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PrintedTime yearLast(String text, Matcher date, DateOrder order) {
        int a = Integer.parseInt(date.group("a"));
        int b = Integer.parseInt(date.group("b"));
        boolean monthFirst = b > 12
                || a <= 12 && order == DateOrder.MONTH_FIRST && !date.group("s").equals(".");
        boolean certain = a > 12
                || b > 12
                || a == b
                || order != DateOrder.UNKNOWN
                || date.group("s").equals(".");
        int year = year(date.group("y"));
        LocalDate day = monthFirst ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a);
        return timed(day, text, date, certain);
    }

    private static LocalDate day(Matcher date, int month) {
        return LocalDate.of(year(date.group("y")), month, Integer.parseInt(date.group("d")));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(start::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static PrintedTime timed(LocalDate day, String text, Matcher date, boolean certain) {
        Matcher behind = TIME.matcher(text.substring(date.end()));
        Matcher before = TIME.matcher(text.substring(0, date.start()));
        Matcher time = behind.find() ? behind : before.find() ? before : null;
        if (time == null) {
            return new PrintedTime(day.atStartOfDay(), false, certain);
        }
        return new PrintedTime(day.atTime(clock(time)), true, certain);
    }

    private static LocalTime clock(Matcher time) {
        int hour = Integer.parseInt(time.group("h"));
        if (time.group("p") != null) {
            hour = hour % 12 + (time.group("p").toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = time.group("s") == null ? 0 : Integer.parseInt(time.group("s"));
        return LocalTime.of(hour, Integer.parseInt(time.group("i")), second);
    }
}
