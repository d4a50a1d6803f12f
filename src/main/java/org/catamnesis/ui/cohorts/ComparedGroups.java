package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catamnesis.cohort.statistics.FollowUp;
import org.catamnesis.cohort.statistics.LogRank;
import org.catamnesis.cohort.statistics.MedianTime;
import org.catamnesis.cohort.statistics.StatisticsWords;
import org.catamnesis.cohort.statistics.SurvivalSummary;
import org.catamnesis.ui.common.Words;

/** The groups of a figure as rows of text: how many, what happened and would have, medians. */
record ComparedGroups(Words words, StatisticsWords names) {

    /** A header and a row for each group. */
    List<List<String>> rows(List<FollowUp> people, String by, CurveChoice choice) {
        LogRank test = LogRank.of(people);
        boolean compared = test.degreesOfFreedom() > 0;
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(
                "", words.now("cohorts.statistics-group-patients"), words.now("cohorts.statistics-group-events")));
        if (compared) header.add(words.now("cohorts.statistics-group-expected"));
        header.add(words.now("cohorts.statistics-group-median"));
        header.add(words.now("cohorts.statistics-group-followed"));
        rows.add(header);
        List<SurvivalSummary> groups = SurvivalSummary.all(people, choice.incidence());
        for (int i = 0; i < groups.size(); i++) {
            SurvivalSummary group = groups.get(i);
            List<String> row = new ArrayList<>(List.of(
                    names.level(by, group.group()),
                    Integer.toString(group.records()),
                    Integer.toString(group.events())));
            if (compared)
                row.add(String.format(Locale.ROOT, "%.1f", test.groups().get(i).expected()));
            row.add(median(group.median()));
            row.add(median(group.followUp()));
            rows.add(row);
        }
        return rows;
    }

    private String median(MedianTime median) {
        if (median.value() == null) return words.now("cohorts.statistics-not-reached");
        if (median.lower() == null && median.upper() == null) return days(median.value());
        return days(median.value()) + " (" + days(median.lower()) + "–" + days(median.upper()) + ")";
    }

    private static String days(Double days) {
        return days == null ? "…" : Long.toString(Math.round(days));
    }
}
