package org.catamnesis.ui.medication;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.medication.DoseSchedule;

/** When a drug is taken, as people type it. */
final class IntakeText {
    private static final Pattern DAYS =
            Pattern.compile("(?:every|每|q)?\\s*(\\d{1,3})\\s*(?:d|days|天)", Pattern.CASE_INSENSITIVE);
    private static final int MOST_INTAKES = 12;

    private IntakeText() {}

    /**
     * Hours such as {@code 8 20} or {@code 08:00, 20:00} with this dose at each, {@code every 28 d}, or hours with doses of
     * their own as {@code 08:00=1.5; 20:00=1}; empty for anything else.
     */
    static Optional<DoseSchedule> parse(String when, BigDecimal dose) {
        String typed = when.strip().replace('：', ':').replace('；', ';');
        if (typed.contains("=")) return DoseSchedule.parse(typed).filter(DoseSchedule.Daily.class::isInstance);
        if (dose == null || dose.signum() <= 0) return Optional.empty();
        Matcher days = DAYS.matcher(typed);
        if (days.matches()) return DoseSchedule.parse("every=" + days.group(1) + "d;dose=" + dose.toPlainString());
        return hours(typed)
                .map(hours -> new DoseSchedule.Daily(hours.stream()
                        .map(hour -> new DoseSchedule.Intake(hour, dose))
                        .toList()));
    }

    private static Optional<List<LocalTime>> hours(String typed) {
        try {
            List<LocalTime> hours = Stream.of(typed.split("[\\s,;，、]+"))
                    .filter(part -> !part.isEmpty())
                    .map(part -> LocalTime.parse(part.contains(":") ? part : part + ":00", DoseSchedule.HOUR))
                    .distinct()
                    .toList();
            return hours.isEmpty() || hours.size() > MOST_INTAKES ? Optional.empty() : Optional.of(hours);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** What {@link #parse} reads back. */
    static String of(DoseSchedule schedule) {
        return switch (schedule) {
            case DoseSchedule.Every every -> every.days() + " d";
            case DoseSchedule.Daily daily
            when daily.intakes().stream()
                            .map(DoseSchedule.Intake::dose)
                            .distinct()
                            .count()
                    > 1 -> daily.code();
            case DoseSchedule.Daily daily ->
                hours(daily.intakes().stream().map(DoseSchedule.Intake::at).toList());
        };
    }

    static String hours(List<LocalTime> hours) {
        return hours.stream().map(LocalTime::toString).collect(Collectors.joining(" "));
    }
}
