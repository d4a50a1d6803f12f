package org.catamnesis.lab.index;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/**
 * The creatinine that a new one is to be compared with. Until day 90 it is the lowest since the transplant, off dialysis;
 * later the median of the last three of days −180 to −7 before the result, but never above 1.15 times the fixed anchor.
 */
public final class BaselineCreatinine {
    public static final About ABOUT = new About(
            "CREA-BASELINE",
            1,
            "umol/L",
            0,
            "kidney",
            "",
            false,
            ValidFor.anybody().in(ValidFor.Phase.AFTER_TRANSPLANT),
            List.of(Asked.result("CREA", "umol/L")));
    private static final double EARLY = 90;
    private static final double CAP = 1.15;
    private static final int ROLLING = 3;

    private BaselineCreatinine() {}

    /**
     * @param day since the transplant, with its fraction
     * @param value µmol/L
     */
    public record Value(double day, double value, boolean onDialysis) {
        public Value(double day, double value) {
            this(day, value, false);
        }
    }

    /** The baseline for a result on this day, from earlier values only; empty when none may count. */
    public static OptionalDouble on(double day, List<Value> values) {
        List<Value> earlier = values.stream()
                .filter(value -> value.day() >= 0 && value.day() < day && !value.onDialysis())
                .toList();
        if (whole(day) <= EARLY)
            return earlier.stream().mapToDouble(Value::value).min();
        OptionalDouble rolling = rolling(day, earlier);
        OptionalDouble anchor = anchor(earlier);
        if (rolling.isEmpty()) return anchor;
        return anchor.isEmpty()
                ? rolling
                : OptionalDouble.of(Math.min(rolling.getAsDouble(), CAP * anchor.getAsDouble()));
    }

    private static OptionalDouble rolling(double day, List<Value> earlier) {
        List<Value> near = earlier.stream()
                .filter(value -> whole(day) - whole(value.day()) <= 180 && whole(day) - whole(value.day()) >= 7)
                .toList();
        return median(near.subList(Math.max(0, near.size() - ROLLING), near.size()));
    }

    /** The median of days 75 to 105, else of days 330 to 400. */
    public static OptionalDouble anchor(List<Value> values) {
        OptionalDouble early = median(within(values, day -> whole(day) >= 75 && whole(day) <= 105));
        return early.isPresent() ? early : median(within(values, day -> whole(day) >= 330 && whole(day) <= 400));
    }

    private static List<Value> within(List<Value> values, DoublePredicate days) {
        return values.stream()
                .filter(value -> !value.onDialysis() && days.test(value.day()))
                .toList();
    }

    /** The day that a moment belongs to. */
    private static double whole(double day) {
        return Math.floor(day);
    }

    private static OptionalDouble median(List<Value> values) {
        double[] sorted = values.stream().mapToDouble(Value::value).sorted().toArray();
        int count = sorted.length;
        return count == 0
                ? OptionalDouble.empty()
                : Arrays.stream(sorted, (count - 1) / 2, count / 2 + 1).average();
    }
}
