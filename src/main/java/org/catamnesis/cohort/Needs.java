package org.catamnesis.cohort;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What has to be read for a criterion, so that nothing else is. */
record Needs(Set<Kind> kinds, Set<String> measured, Set<String> values, Set<String> drugs) {
    enum Kind {
        EVENTS,
        FOLLOW_UP,
        DIAGNOSES,
        TRANSPLANTS,
        CONSENT
    }

    static Needs of(Kind... kinds) {
        return new Needs(Set.of(kinds), Set.of(), Set.of(), Set.of());
    }

    static Needs of(Criterion criterion) {
        Collector found = new Collector();
        found.add(criterion);
        return new Needs(
                Set.copyOf(found.kinds), Set.copyOf(found.measured), Set.copyOf(found.values), Set.copyOf(found.drugs));
    }

    private static final class Collector {
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private final Set<String> measured = new HashSet<>();
        private final Set<String> values = new HashSet<>();
        private final Set<String> drugs = new HashSet<>();

        private void add(Criterion criterion) {
            switch (criterion) {
                case Criterion.All(var parts) -> addAll(parts);
                case Criterion.Any(var parts) -> addAll(parts);
                case Criterion.Not(var part) -> add(part);
                case Criterion.HadEvent _, Criterion.EventOrder _ -> kinds.add(Kind.EVENTS);
                case Criterion.FollowUpDays _ -> kinds.addAll(Set.of(Kind.FOLLOW_UP, Kind.EVENTS));
                case Criterion.Diagnosed _ -> kinds.add(Kind.DIAGNOSES);
                case Criterion.EarlierTransplants _ -> kinds.add(Kind.TRANSPLANTS);
                case Criterion.Consented _ -> kinds.add(Kind.CONSENT);
                case Criterion.Measured asked -> measured.add(asked.analyte());
                case Criterion.HadValue asked -> values.add(asked.analyte());
                case Criterion.Took asked -> drugs.add(asked.drug());
                case Criterion.TookFor asked -> {
                    drugs.add(asked.drug());
                    kinds.add(Kind.FOLLOW_UP);
                }
                case Criterion.OfOrgan _,
                        Criterion.OfSex _,
                        Criterion.AgeAtIndex _,
                        Criterion.IndexYear _,
                        Criterion.FromDonor _ -> {}
            }
        }

        private void addAll(List<Criterion> parts) {
            parts.forEach(this::add);
        }
    }
}
