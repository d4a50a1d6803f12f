package org.catamnesis.cohort.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Curves as rows of text, the same on the command line and in an exported folder. */
public final class SurvivalCells {
    public static final List<String> CURVE =
            List.of("group", "time", "n_risk", "n_event", "n_censor", "survival", "std_err", "lower", "upper");
    public static final List<String> INCIDENCE = List.of(
            "group", "time", "n_risk", "n_event", "n_competing", "n_censor", "incidence", "std_err", "lower", "upper");

    public static final List<String> SUMMARY = List.of(
            "group",
            "records",
            "events",
            "competing",
            "median",
            "lower",
            "upper",
            "follow_up",
            "follow_up_lower",
            "follow_up_upper");
    public static final List<String> TEST = List.of("chisq", "df", "p");
    public static final List<String> TESTED =
            List.of("group", "records", "observed", "expected", "chisq_expected", "chisq_variance");

    private SurvivalCells() {}

    /** One row for each group. */
    public static List<List<String>> summaries(List<FollowUp> people, boolean competing) {
        List<List<String>> rows = new ArrayList<>();
        for (SurvivalSummary each : SurvivalSummary.all(people, competing)) {
            List<String> row = new ArrayList<>(List.of(
                    each.group(),
                    Integer.toString(each.records()),
                    Integer.toString(each.events()),
                    competing ? Integer.toString(each.competing()) : ""));
            row.addAll(median(each.median()));
            row.addAll(median(each.followUp()));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> median(MedianTime median) {
        return List.of(number(median.value()), number(median.lower()), number(median.upper()));
    }

    public static List<String> test(LogRank test) {
        return List.of(number(test.chiSquare()), Integer.toString(test.degreesOfFreedom()), number(test.p()));
    }

    /** What was observed and expected in each group. */
    public static List<List<String>> tested(LogRank test) {
        return test.groups().stream()
                .map(group -> List.of(
                        group.name(),
                        Integer.toString(group.records()),
                        Integer.toString(group.observed()),
                        number(group.expected()),
                        number(group.overExpected()),
                        number(group.overVariance())))
                .toList();
    }

    public static List<List<String>> curves(List<FollowUp> people) {
        List<List<String>> rows = new ArrayList<>();
        Groups.of(people)
                .forEach((group, members) -> KaplanMeier.curve(members).forEach(step -> rows.add(row(group, step))));
        return rows;
    }

    public static List<List<String>> incidences(List<FollowUp> people) {
        List<List<String>> rows = new ArrayList<>();
        Groups.of(people)
                .forEach((group, members) ->
                        CumulativeIncidence.curve(members).forEach(step -> rows.add(row(group, step))));
        return rows;
    }

    private static List<String> row(String group, SurvivalStep step) {
        return List.of(
                group,
                number(step.time()),
                Integer.toString(step.atRisk()),
                Integer.toString(step.events()),
                Integer.toString(step.censored()),
                number(step.survival()),
                number(step.standardError()),
                number(step.lower()),
                number(step.upper()));
    }

    private static List<String> row(String group, IncidenceStep step) {
        return List.of(
                group,
                number(step.time()),
                Integer.toString(step.atRisk()),
                Integer.toString(step.events()),
                Integer.toString(step.competing()),
                Integer.toString(step.censored()),
                number(step.incidence()),
                number(step.standardError()),
                number(step.lower()),
                number(step.upper()));
    }

    /** Every digit that there is; empty for null. */
    public static String number(Double value) {
        if (value == null) return "";
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? BigDecimal.valueOf(value).setScale(0).toPlainString() : value.toString();
    }
}
