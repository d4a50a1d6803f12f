package org.catamnesis.cohort;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has to be read for a definition, so that nothing else is. */
record Needs(boolean events, boolean followUp, Set<String> analytes, Set<String> drugs) {

    static Needs of(CohortDefinition definition) {
        Collector found = new Collector();
        definition.include().forEach(found::add);
        definition.exclude().forEach(found::add);
        return new Needs(found.events, found.followUp, Set.copyOf(found.analytes), Set.copyOf(found.drugs));
    }

    private static final class Collector {
        private boolean events;
        private boolean followUp;
        private final Set<String> analytes = new HashSet<>();
        private final Set<String> drugs = new HashSet<>();

        private void add(Criterion criterion) {
            switch (criterion) {
                case Criterion.All(var parts) -> addAll(parts);
                case Criterion.Any(var parts) -> addAll(parts);
                case Criterion.Not(var part) -> add(part);
                case Criterion.HadEvent _ -> events = true;
                case Criterion.FollowUpDays _ -> followUp = true;
                case Criterion.Measured measured -> analytes.add(measured.analyte());
                case Criterion.Took took -> drugs.add(took.drug());
                default -> {}
            }
        }

        private void addAll(List<Criterion> parts) {
            parts.forEach(this::add);
        }
    }
}
