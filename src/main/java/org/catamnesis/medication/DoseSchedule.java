package org.catamnesis.medication;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a drug is taken and how much of it each time: at hours of each day, or once every so many days. */
public sealed interface DoseSchedule {

    /** One intake of the day. */
    record Intake(LocalTime at, BigDecimal dose) {}

    /** At these hours of each day, in their order; the doses may differ. */
    record Daily(List<Intake> intakes) implements DoseSchedule {
        public Daily {
            intakes = intakes.stream().sorted(Comparator.comparing(Intake::at)).toList();
        }
    }

    /** One dose every so many days. */
    record Every(int days, BigDecimal dose) implements DoseSchedule {}

    int LONGEST_INTERVAL_DAYS = 366;
    DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);
    Pattern EVERY = Pattern.compile("every=(\\d{1,3})d;dose=([\\d.]+)");
    Pattern INTAKE = Pattern.compile("(\\d{1,2}:\\d{2})=([\\d.]+)");

    /**
     * Reads {@code 08:00=1.5;20:00=1} or {@code every=28d;dose=400}; empty for anything else, for a dose that is not
     * positive, an hour that stands twice, and an interval over a year.
     */
    static Optional<DoseSchedule> parse(String text) {
        String plain = text.replaceAll("\\s", "").replace('；', ';').replace('：', ':');
        Matcher every = EVERY.matcher(plain);
        try {
            return every.matches() ? every(every) : daily(plain);
        } catch (NumberFormatException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<DoseSchedule> every(Matcher every) {
        int days = Integer.parseInt(every.group(1));
        BigDecimal dose = dose(every.group(2));
        boolean possible = days >= 1 && days <= LONGEST_INTERVAL_DAYS && dose.signum() > 0;
        return possible ? Optional.of(new Every(days, dose)) : Optional.empty();
    }

    private static Optional<DoseSchedule> daily(String plain) {
        List<Matcher> parts =
                Stream.of(plain.split(";", -1)).map(INTAKE::matcher).toList();
        if (!parts.stream().allMatch(Matcher::matches)) return Optional.empty();
        List<Intake> intakes = parts.stream()
                .map(part -> new Intake(LocalTime.parse(part.group(1), HOUR), dose(part.group(2))))
                .toList();
        boolean possible = intakes.stream().allMatch(intake -> intake.dose().signum() > 0)
                && intakes.stream().map(Intake::at).distinct().count() == intakes.size();
        return possible ? Optional.of(new Daily(intakes)) : Optional.empty();
    }

    private static BigDecimal dose(String digits) {
        BigDecimal dose = new BigDecimal(digits).stripTrailingZeros();
        return dose.scale() < 0 ? dose.setScale(0) : dose;
    }

    /** The one spelling that {@link #parse} reads back. */
    default String code() {
        return switch (this) {
            case Daily daily ->
                daily.intakes().stream()
                        .map(intake -> intake.at() + "=" + intake.dose().toPlainString())
                        .collect(Collectors.joining(";"));
            case Every every ->
                "every=" + every.days() + "d;dose=" + every.dose().toPlainString();
        };
    }

    default double dailyDose() {
        return switch (this) {
            case Daily daily -> total(daily).doubleValue();
            case Every every -> every.dose().doubleValue() / every.days();
        };
    }

    /** One intake, or the mean of several that differ. */
    default double meanDose() {
        return switch (this) {
            case Daily daily -> total(daily).doubleValue() / daily.intakes().size();
            case Every every -> every.dose().doubleValue();
        };
    }

    /** Intakes a day; less than one for a drug that is not taken every day. */
    default double dosesPerDay() {
        return switch (this) {
            case Daily daily -> daily.intakes().size();
            case Every every -> 1.0 / every.days();
        };
    }

    private static BigDecimal total(Daily daily) {
        return daily.intakes().stream().map(Intake::dose).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
