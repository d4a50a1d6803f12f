package org.catamnesis.cohort.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** People by what they are compared by; numbers in their order, words in theirs. */
public final class Groups {
    static final Comparator<String> ORDER =
            Comparator.comparingDouble(Groups::number).thenComparing(Comparator.naturalOrder());

    private Groups() {}

    public static TreeMap<String, List<FollowUp>> of(List<FollowUp> people) {
        return people.stream()
                .collect(Collectors.groupingBy(FollowUp::group, () -> new TreeMap<>(ORDER), Collectors.toList()));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
