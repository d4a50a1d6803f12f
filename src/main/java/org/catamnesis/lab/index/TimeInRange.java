package org.catamnesis.lab.index;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Share of the time that a level was within its target, by straight lines between consecutive levels (Rosendaal). The
 * target may change with time; gaps that are too long are left out of both counts.
 */
public final class TimeInRange {
    public static final About ABOUT = new About(
            "TAC-TTR",
            1,
            "%",
            0,
            "drug-level",
            "Rosendaal FR et al. Thromb Haemost 1993;69:236–239",
            false,
            ValidFor.anybody().in(ValidFor.Phase.AFTER_TRANSPLANT),
            List.of(Asked.result("TAC", "ng/mL")));
    /** No gap shorter than this many days is too long. */
    public static final double LEAST_GAP = 60;

    private TimeInRange() {}

    /** A level; {@code joins} is false when no line leads to it from the one before. */
    public record Level(double day, double value, boolean joins) {}

    /** A target from one day to another, exclusive; days without one count neither way. */
    public record Target(double from, double to, double low, double high) {}

    /** The longest gap to bridge for a protocol that asks for a level every so many days. */
    public static double longestGap(double protocolDays) {
        return Math.max(LEAST_GAP, 1.5 * protocolDays);
    }

    /** Percent of the days that count; empty when none do. Levels are in the order of time. */
    public static OptionalDouble percent(List<Level> levels, List<Target> targets, double longestGap) {
        double inside = 0;
        double all = 0;
        for (int i = 1; i < levels.size(); i++) {
            Level one = levels.get(i - 1);
            Level other = levels.get(i);
            if (!other.joins() || other.day() - one.day() > longestGap || other.day() <= one.day()) continue;
            for (Target target : targets) {
                double from = Math.max(one.day(), target.from());
                double to = Math.min(other.day(), target.to());
                if (to <= from) continue;
                all += to - from;
                inside += inside(one, other, from, to, target);
            }
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * inside / all);
    }

    /** Days between {@code from} and {@code to} that the line from one level to the other runs within the target. */
    private static double inside(Level one, Level other, double from, double to, Target target) {
        double slope = (other.value() - one.value()) / (other.day() - one.day());
        if (slope == 0) return one.value() >= target.low() && one.value() <= target.high() ? to - from : 0;
        double atLow = one.day() + (target.low() - one.value()) / slope;
        double atHigh = one.day() + (target.high() - one.value()) / slope;
        double enters = Math.max(from, Math.min(atLow, atHigh));
        double leaves = Math.min(to, Math.max(atLow, atHigh));
        return Math.max(0, leaves - enters);
    }
}
