package org.catamnesis.followup.protocol;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.OnDays;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Rhythms as they are written: {@code everyDays 14}, {@code everyMonths 3}, {@code weekdays MON,THU}, {@code weekdays
 * MON/2} for every other week, {@code onDays 30,90,180}.
 */
public final class RhythmText {
    private static final Pattern FORM = Pattern.compile("(everydays|everymonths|weekdays|ondays)\\s+(\\S.*)");
    private static final Pattern WEEKS = Pattern.compile("([a-z, ]+?)\\s*(?:/\\s*(\\d{1,2}))?");
    private static final int MOST_DAYS = 3_660;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_WEEKS = 52;
    private static final int LAST_DAY = 36_600;

    private RhythmText() {}

    /** @throws ProblemException RHYTHM_UNREADABLE for what is none of the forms */
    public static Rhythm parse(String text) {
        return read(text).orElseThrow(() -> new ProblemException(Problem.RHYTHM_UNREADABLE));
    }

    /** The same for what was written by who knows whom; empty for what is none of the forms. */
    public static Optional<Rhythm> read(String text) {
        if (text == null) return Optional.empty();
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT).replace('，', ','));
        if (!form.matches()) return Optional.empty();
        String rest = form.group(2);
        try {
            return switch (form.group(1)) {
                case "everydays" -> number(rest, MOST_DAYS).map(EveryDays::new);
                case "everymonths" -> number(rest, MOST_MONTHS).map(EveryMonths::new);
                case "weekdays" -> weekdays(rest);
                default -> onDays(rest);
            };
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** As it is written; {@link #parse} reads it back. */
    public static String format(Rhythm rhythm) {
        return switch (rhythm) {
            case EveryDays(int days) -> "everyDays " + days;
            case EveryMonths(int months) -> "everyMonths " + months;
            case Weekdays(Set<DayOfWeek> days, int weeks) ->
                "weekdays " + days.stream().sorted().map(RhythmText::shortName).collect(Collectors.joining(","))
                        + (weeks == 1 ? "" : "/" + weeks);
            case OnDays(List<Integer> days) ->
                "onDays " + days.stream().map(String::valueOf).collect(Collectors.joining(","));
        };
    }

    /** {@code MON} to {@code SUN}. */
    static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static Optional<Integer> number(String text, int most) {
        int number = Integer.parseInt(text.strip());
        return number >= 1 && number <= most ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Rhythm> weekdays(String text) {
        Matcher parts = WEEKS.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : parts.group(1).split(",")) {
            Optional<DayOfWeek> day = day(word.strip());
            if (day.isEmpty() || !days.add(day.get())) return Optional.empty();
        }
        int weeks = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        return weeks >= 1 && weeks <= MOST_WEEKS ? Optional.of(new Weekdays(days, weeks)) : Optional.empty();
    }

    private static Optional<DayOfWeek> day(String word) {
        if (word.length() < 3) return Optional.empty();
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Rhythm> onDays(String text) {
        TreeSet<Integer> days = new TreeSet<>();
        for (String word : text.split(",", -1)) {
            int day = Integer.parseInt(word.strip());
            if (day < 0 || day > LAST_DAY || !days.add(day)) return Optional.empty();
        }
        return Optional.of(new OnDays(List.copyOf(days)));
    }
}
