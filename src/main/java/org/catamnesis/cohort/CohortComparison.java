package org.catamnesis.cohort;

import java.util.ArrayList;
import java.util.List;

/** What one version of a definition asks that another does not, in words. */
public final class CohortComparison {
    private CohortComparison() {}

    /** @param added true for what only the later one says, false for what only the earlier one says */
    public record Difference(boolean added, String words) {}

    /** First what is gone, then what came; none where both mean the same. */
    public static List<Difference> of(CohortDefinition earlier, CohortDefinition later, CohortWords words) {
        List<String> before = words.parts(earlier);
        List<String> after = words.parts(later);
        List<Difference> differences = new ArrayList<>();
        for (String part : before) if (!after.contains(part)) differences.add(new Difference(false, part));
        for (String part : after) if (!before.contains(part)) differences.add(new Difference(true, part));
        return differences;
    }
}
