package org.catamnesis.print;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.patient.Transplant;

/** The time that the chart and the table of a page cover. */
public enum SummaryPeriod {
    THREE_MONTHS,
    YEAR,
    SINCE_TRANSPLANT;

    /** Its words, such as {@code onepage.period-year}. */
    public String key() {
        return "onepage.period-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first day; before a transplant, or without one, that of the oldest result. */
    public LocalDate from(PatientChart chart, LocalDate today) {
        return switch (this) {
            case THREE_MONTHS -> today.minusMonths(3);
            case YEAR -> today.minusYears(1);
            case SINCE_TRANSPLANT ->
                chart.newestGraft()
                        .map(Transplant::day)
                        .filter(day -> !day.isAfter(today))
                        .or(() -> days(chart).min(LocalDate::compareTo))
                        .orElse(today);
        };
    }

    /** The last day: today, or that of a result that lies after it. */
    public LocalDate to(PatientChart chart, LocalDate today) {
        return days(chart)
                .filter(day -> day.isAfter(today))
                .max(LocalDate::compareTo)
                .orElse(today);
    }

    private static Stream<LocalDate> days(PatientChart chart) {
        return chart.results().stream()
                .map(result -> result.sampling().collectedAt().toLocalDate());
    }
}
