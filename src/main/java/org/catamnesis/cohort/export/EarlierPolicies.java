package org.catamnesis.cohort.export;

import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.privacy.Policy;

/**
 * Under which policies rows of each project left before. Their study ids are unrelated, but whoever holds two folders and
 * recognises a course by its values knows of that patient what both tell.
 */
public record EarlierPolicies(Map<String, List<Policy>> byProject) {
    public static final EarlierPolicies NONE = new EarlierPolicies(Map.of());

    public EarlierPolicies {
        byProject = Map.copyOf(byProject);
    }

    /** The policies of the exports that could be joined with this one and tell other things, such as P1, P1, P3. */
    public List<String> besides(ExportAsk ask) {
        if (!ask.policy().tellsRows()) return List.of();
        return byProject.getOrDefault(ask.definition().project(), List.of()).stream()
                .filter(policy -> policy.tellsRows() && !policy.equals(ask.policy()))
                .map(Policy::id)
                .sorted()
                .toList();
    }
}
