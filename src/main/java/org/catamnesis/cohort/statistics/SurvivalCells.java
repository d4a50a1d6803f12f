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

    private SurvivalCells() {}

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
