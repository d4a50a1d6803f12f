package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * The curve of one group as it may be told.
 *
 * @param steps in the order of time
 */
public record Curve(String group, List<SurvivalStep> steps) {
    /** As told at the ends of these quarters, to two decimals; everything for null. */
    static Curve of(String group, List<FollowUp> people, NavigableSet<Integer> quarters) {
        List<SurvivalStep> all = KaplanMeier.curve(people);
        if (quarters == null) return new Curve(group, all);
        RiskSet risk = new RiskSet(people);
        List<SurvivalStep> told = new ArrayList<>();
        double height = 1;
        int next = 0;
        for (int quarter : quarters) {
            double time = quarter * RiskTable.QUARTER;
            while (next < all.size() && all.get(next).time() <= time)
                height = all.get(next++).survival();
            told.add(new SurvivalStep(time, risk.at(time), 0, 0, Math.round(height * 100) / 100.0, null, null, null));
        }
        return new Curve(group, told);
    }

    /**
     * One curve for each group: everything where rows are told as well, else heights at which no few are told of.
     *
     * @param by may be null: everybody is the one group
     */
    static List<Curve> all(PatientRows rows, Endpoint endpoint, String by, SmallCells cells) {
        List<Curve> curves = new ArrayList<>();
        boolean everything = cells.threshold() <= 1;
        NavigableSet<Integer> quarters = everything ? null : ToldQuarters.of(rows, endpoint, by, cells);
        Set<String> shown = new RiskTable(rows, endpoint, by, cells).shown();
        Groups.of(rows.followUps(endpoint, by))
                .forEach((group, members) -> curves.add(
                        everything || shown.contains(group)
                                ? of(group, members, quarters)
                                : new Curve(group, List.of())));
        return curves;
    }

    /** One rising curve for each group, every step of it: the cumulative incidence stands where survival does. */
    public static List<Curve> incidences(List<FollowUp> people) {
        List<Curve> curves = new ArrayList<>();
        Groups.of(people)
                .forEach((group, members) -> curves.add(new Curve(
                        group,
                        CumulativeIncidence.curve(members).stream()
                                .map(step -> new SurvivalStep(
                                        step.time(),
                                        step.atRisk(),
                                        step.events(),
                                        step.censored(),
                                        step.incidence(),
                                        step.standardError(),
                                        step.lower(),
                                        step.upper()))
                                .toList())));
        return curves;
    }

    /** When it ends; 0 for nobody. */
    public double end() {
        return steps.isEmpty() ? 0 : steps.getLast().time();
    }
}
