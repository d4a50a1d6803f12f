package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * The curve of one group as it may be told.
 *
 * @param steps in the order of time
 */
public record Curve(String group, List<SurvivalStep> steps) {
    /**
     * Everything where rows are told as well; else the height at the end of each quarter, to two decimals, where
     * enough people are at risk.
     */
    public static Curve of(String group, List<FollowUp> people, SmallCells cells) {
        List<SurvivalStep> all = KaplanMeier.curve(people);
        RiskSet risk = new RiskSet(people);
        if (cells.threshold() <= 1) return new Curve(group, all);
        List<SurvivalStep> told = new ArrayList<>();
        double height = 1;
        int next = 0;
        double end = all.isEmpty() ? 0 : all.getLast().time();
        for (int quarter = 1; quarter * RiskTable.QUARTER <= end; quarter++) {
            double time = quarter * RiskTable.QUARTER;
            while (next < all.size() && all.get(next).time() <= time)
                height = all.get(next++).survival();
            int atRisk = risk.at(time);
            // Few are at risk early where many entered late: later on there may be enough.
            if (atRisk < cells.threshold()) continue;
            told.add(new SurvivalStep(time, atRisk, 0, 0, Math.round(height * 100) / 100.0, null, null, null));
        }
        return new Curve(group, told);
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
}
