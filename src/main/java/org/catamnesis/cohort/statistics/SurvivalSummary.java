package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * One group in one line.
 *
 * @param median when half had the event; where another one can come first, by the cumulative incidence
 * @param followUp how long people were followed, by the reversed curve
 */
public record SurvivalSummary(
        String group, int records, int events, int competing, MedianTime median, MedianTime followUp) {

    /** One for each group, in their order. */
    public static List<SurvivalSummary> all(List<FollowUp> people, boolean competing) {
        List<SurvivalSummary> all = new ArrayList<>();
        Groups.of(people).forEach((group, members) -> all.add(of(group, members, competing)));
        return all;
    }

    private static SurvivalSummary of(String group, List<FollowUp> members, boolean competing) {
        return new SurvivalSummary(
                group,
                members.size(),
                (int) members.stream().filter(FollowUp::event).count(),
                (int) members.stream().filter(FollowUp::competing).count(),
                competing
                        ? MedianTime.ofIncidence(CumulativeIncidence.curve(members))
                        : MedianTime.of(KaplanMeier.curve(members)),
                MedianTime.of(KaplanMeier.followUp(members)));
    }
}
