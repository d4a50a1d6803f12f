package org.catamnesis.cohort.export;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.cohort.tidy.Vocabulary;

/** Which codes have to be told as {@code other}, so that nobody is among fewer than enough with theirs. */
final class RareGroups {
    private RareGroups() {}

    /**
     * The codes of fewer than {@code least} people; further ones, the smallest first, while those and whoever is {@code other}
     * already are fewer together. Nobody's code is empty.
     */
    static Set<String> of(List<String> codes, int least) {
        Map<String, Long> sizes = codes.stream()
                .filter(code -> !code.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long together = sizes.getOrDefault(Vocabulary.OTHER, 0L);
        sizes.remove(Vocabulary.OTHER);
        Set<String> rare = new HashSet<>();
        for (var each : sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList()) {
            if (each.getValue() >= least && (together == 0 || together >= least)) break;
            rare.add(each.getKey());
            together += each.getValue();
        }
        return rare;
    }
}
