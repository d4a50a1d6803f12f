package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * The curve of one group as it may be told.
 *
 * @param steps in the order of time
 * @param coarse whether it tells the height at a few times only, instead of every event and censoring
 */
public record Curve(String group, List<SurvivalStep> steps, RiskSet risk, SmallCells cells, boolean coarse) {
    private static final double QUARTER = 91;

    /**
     * Everything where rows are told as well; else the height at the end of each quarter, to two decimals, as long as
     * enough people are at risk.
     */
    public static Curve of(String group, List<FollowUp> people, SmallCells cells) {
        List<SurvivalStep> all = KaplanMeier.curve(people);
        RiskSet risk = new RiskSet(people);
        if (cells.threshold() <= 1) return new Curve(group, all, risk, cells, false);
        List<SurvivalStep> told = new ArrayList<>();
        double height = 1;
        int next = 0;
        double end = all.isEmpty() ? 0 : all.getLast().time();
        for (double time = QUARTER; time <= end && risk.at(time) >= cells.threshold(); time += QUARTER) {
            while (next < all.size() && all.get(next).time() <= time)
                height = all.get(next++).survival();
            told.add(new SurvivalStep(time, risk.at(time), 0, 0, Math.round(height * 100) / 100.0, null, null, null));
        }
        return new Curve(group, told, risk, cells, true);
    }

    /** One curve for each group. */
    public static List<Curve> all(List<FollowUp> people, SmallCells cells) {
        List<Curve> curves = new ArrayList<>();
        Groups.of(people).forEach((group, members) -> curves.add(of(group, members, cells)));
        return curves;
    }

    /** When it ends; 0 for nobody. */
    public double end() {
        return steps.isEmpty() ? 0 : steps.getLast().time();
    }

    /** Numbers at risk at these times, at 0 those who are there from the beginning; what may not be told is no number. */
    public List<String> atRisk(List<Double> times) {
        List<Integer> counts = times.stream()
                .map(time -> risk.at(time == 0 ? Double.MIN_VALUE : time))
                .toList();
        List<Optional<Integer>> told = cells.steps(counts);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            boolean small = cells.small(counts.get(i));
            texts.add(
                    small
                            ? cells.text(counts.get(i))
                            : told.get(i).map(String::valueOf).orElse("*"));
        }
        return texts;
    }
}
