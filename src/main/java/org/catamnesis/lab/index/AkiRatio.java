package org.catamnesis.lab.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Creatinine over its reference of the last year, for those who are not measured every day. */
public final class AkiRatio {
    public static final About ABOUT = new About(
            "AKI-RATIO-NHS",
            1,
            "1",
            2,
            "kidney",
            "NHS England. Acute kidney injury algorithm, 2014",
            false,
            ValidFor.anybody(),
            List.of(Asked.result("CREA", "umol/L")));
    private static final double WEEK = 7;
    private static final double YEAR = 365;

    private AkiRatio() {}

    /** The lowest of the last 7 days, else the median of days 8 to 365; empty when there is none. */
    public static OptionalDouble reference(double day, List<Dated> earlier) {
        double[] week = between(day, earlier, 0, WEEK);
        if (week.length > 0) return OptionalDouble.of(week[0]);
        double[] year = between(day, earlier, WEEK, YEAR);
        int count = year.length;
        return count == 0
                ? OptionalDouble.empty()
                : Arrays.stream(year, (count - 1) / 2, count / 2 + 1).average();
    }

    /** Sorted. */
    private static double[] between(double day, List<Dated> earlier, double after, double upTo) {
        return earlier.stream()
                .filter(one -> day - one.day() > after && day - one.day() <= upTo)
                .mapToDouble(Dated::value)
                .sorted()
                .toArray();
    }

    /** {@code stage-1} to {@code stage-3}, or empty. */
    public static String grade(double ratio) {
        if (ratio >= 3) return "stage-3";
        if (ratio >= 2) return "stage-2";
        return ratio >= 1.5 ? "stage-1" : "";
    }
}
