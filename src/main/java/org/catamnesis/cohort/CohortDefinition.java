package org.catamnesis.cohort;

import java.util.List;
import org.catamnesis.patient.Organ;

/**
 * Who is in a study: those with the {@code graftNumber}-th transplant, of one of the organs when any is named, who meet
 * every inclusion and no exclusion. Study ids are the same within one {@code project} and unrelated between projects.
 *
 * @param version 0 until it is saved
 * @param comment free text for people, or null; it is part of the export
 * @param author who thought it out, as they sign it, or null; it is part of the export
 */
public record CohortDefinition(
        String name,
        int version,
        String project,
        String comment,
        String author,
        int graftNumber,
        List<Organ> organs,
        Observation observation,
        List<Criterion> include,
        List<Criterion> exclude) {
    static final int ADULT = 18;

    /** Adults with a first liver or kidney transplant. */
    public static final CohortDefinition FIRST_LIVER_OR_KIDNEY = new CohortDefinition(
            "first-liver-or-kidney-transplant-adults",
            0,
            "first-liver-or-kidney-transplant-adults",
            null,
            1,
            List.of(Organ.LIVER, Organ.KIDNEY),
            List.of(new Criterion.AgeAtIndex(new Range(ADULT, null))),
            List.of());

    public CohortDefinition {
        organs = List.copyOf(organs);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** One that uses everything that is recorded, until the last contact. */
    public CohortDefinition(
            String name,
            int version,
            String project,
            String comment,
            int graftNumber,
            List<Organ> organs,
            List<Criterion> include,
            List<Criterion> exclude) {
        this(name, version, project, comment, null, graftNumber, organs, Observation.ALL, include, exclude);
    }

    /** Whether somebody younger than 18, by the age that is reached in the year of the index event, cannot be in. */
    public boolean adultsOnly() {
        return include.stream().anyMatch(CohortDefinition::adults);
    }

    private static boolean adults(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AgeAtIndex age ->
                age.years().from() != null && age.years().from() >= ADULT;
            case Criterion.All all -> all.parts().stream().anyMatch(CohortDefinition::adults);
            case Criterion.Any any ->
                !any.parts().isEmpty() && any.parts().stream().allMatch(CohortDefinition::adults);
            default -> false;
        };
    }

    /** The same with another version. */
    CohortDefinition withVersion(int other) {
        return new CohortDefinition(
                name, other, project, comment, author, graftNumber, organs, observation, include, exclude);
    }
}
