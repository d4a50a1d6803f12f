package org.catamnesis.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A day, or a day with a time, from a cell; {@code at} is midnight where no time is given. */
record Moment(LocalDateTime at, boolean timeKnown) {

    /** What is wrong with a text that is no moment. */
    static final class NoMoment extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reason reason;

        NoMoment(Reason reason) {
            super(reason.name(), null, false, false);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /** Reads with the pattern of a saved mapping, a time being optional only where the pattern has none. */
    static Moment parse(String text, DateTimeFormatter pattern) throws NoMoment {
        try {
            var read = pattern.parse(text);
            LocalDate day = LocalDate.from(read);
            LocalTime time = read.query(java.time.temporal.TemporalQueries.localTime());
            return new Moment(day.atTime(time == null ? LocalTime.MIDNIGHT : time), time != null);
        } catch (DateTimeException _) {
            throw new NoMoment(Reason.DATE_UNREADABLE);
        }
    }

    /**
     * Reads {@code 2026-09-14}, {@code 2026/9/14}, {@code 2026年9月14日}, each perhaps followed by a time ({@code T} or
     * spaces between), and ISO with an offset, which is brought to the clinic's zone.
     */
    static Moment parse(String text, ZoneId zone) throws NoMoment {
        Scanner scanner = new Scanner(text);
        int year = scanner.number(4, 4);
        char separator = scanner.separator();
        int month = scanner.number(1, 2);
        if (!scanner.closes(separator)) throw new NoMoment(Reason.DATE_UNREADABLE);
        int day = scanner.number(1, 2);
        if (separator == '年') scanner.skip('日');
        LocalDate date = date(year, month, day);
        if (scanner.atEnd()) return new Moment(date.atStartOfDay(), false);
        if (!scanner.gap()) throw new NoMoment(Reason.DATE_UNREADABLE);
        return new Moment(scanner.offset() ? shifted(text, zone) : date.atTime(scanner.time()), true);
    }

    private static LocalDate date(int year, int month, int day) throws NoMoment {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            throw new NoMoment(Reason.DATE_IMPOSSIBLE);
        }
    }

    private static LocalDateTime shifted(String text, ZoneId zone) throws NoMoment {
        try {
            return OffsetDateTime.parse(text.replace(' ', 'T'))
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
        } catch (DateTimeException _) {
            throw new NoMoment(Reason.TIME_UNREADABLE);
        }
    }

    /** Goes through the text once, without patterns: a million rows have a date each. */
    private static final class Scanner {
        private final String text;
        private int at;

        Scanner(String text) {
            this.text = text;
        }

        boolean atEnd() {
            return at == text.length();
        }

        int number(int least, int most) throws NoMoment {
            int value = 0;
            int from = at;
            while (at < text.length() && at - from < most && Character.digit(text.charAt(at), 10) >= 0)
                value = value * 10 + Character.digit(text.charAt(at++), 10);
            if (at - from < least) throw new NoMoment(Reason.DATE_UNREADABLE);
            return value;
        }

        char separator() throws NoMoment {
            char c = at < text.length() ? text.charAt(at++) : 0;
            if (c != '-' && c != '/' && c != '.' && c != '年') throw new NoMoment(Reason.DATE_UNREADABLE);
            return c;
        }

        boolean closes(char separator) {
            return skip(separator == '年' ? '月' : separator);
        }

        boolean skip(char c) {
            if (at >= text.length() || text.charAt(at) != c) return false;
            at++;
            return true;
        }

        boolean gap() {
            int from = at;
            if (skip('T')) return true;
            while (skip(' ') || skip('\u00A0'))
                ;
            return at > from;
        }

        boolean offset() {
            for (int i = at; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 'Z' || c == '+' || c == '-') return true;
            }
            return false;
        }

        LocalTime time() throws NoMoment {
            try {
                int hour = number(1, 2);
                if (!skip(':') && !skip('：')) throw new NoMoment(Reason.TIME_UNREADABLE);
                int minute = number(2, 2);
                int second = skip(':') || skip('：') ? number(2, 2) : 0;
                if (skip('.')) while (!atEnd() && Character.isDigit(text.charAt(at))) at++;
                if (!atEnd()) throw new NoMoment(Reason.TIME_UNREADABLE);
                return LocalTime.of(hour, minute, second);
            } catch (DateTimeException | NoMoment _) {
                throw new NoMoment(Reason.TIME_UNREADABLE);
            }
        }
    }
}
