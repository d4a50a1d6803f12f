package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The interactions of {@code content/interactions.json} and when they matter. Until a site approves them they are examples. */
public record Interactions(String version, String source, LocalDate reviewBy, List<Interaction> interactions) {
    public Interactions {
        interactions = List.copyOf(interactions);
    }

    public static Interactions shipped() {
        return ContentPack.read("interactions", Interactions.class);
    }

    /**
     * What a change does to the levels of one who takes this. A drug that comes or goes is looked at beside all others
     * that are taken on that day; a drug whose level matters, only when it is started. Drugs that are not in the catalogue
     * are silent. Nothing follows where the other drug began before and stays as it was.
     *
     * @param regimen all dosings, past and planned; those in force on the day of the change count
     */
    public List<InteractionWarning> of(List<Dosing> regimen, RegimenChange change) {
        Optional<Drug> changed = drug(change.drug());
        if (changed.isEmpty()) return List.of();
        return regimen.stream()
                .filter(dosing -> dosing.inForceOn(change.day()))
                .flatMap(dosing -> drug(dosing.drug()).stream())
                .filter(other -> !other.code().equals(changed.get().code()))
                .distinct()
                .flatMap(other -> between(changed.get(), other, change))
                .toList();
    }

    /** Whether a drug does anything to levels or has one: only then {@link #of} can answer. */
    public boolean concerns(Drug drug) {
        return interactions.stream().anyMatch(one -> one.causedBy(drug) || one.affects(drug));
    }

    private Stream<InteractionWarning> between(Drug changed, Drug other, RegimenChange change) {
        Stream<InteractionWarning> byChanged = interactions.stream()
                .filter(one -> one.causedBy(changed) && one.affects(other))
                .map(one -> new InteractionWarning(one, changed, other, change.kind(), change.day()));
        if (change.kind() == RegimenChange.Kind.STOP) return byChanged;
        Stream<InteractionWarning> byOther = interactions.stream()
                .filter(one -> one.causedBy(other) && one.affects(changed))
                .map(one -> new InteractionWarning(one, other, changed, change.kind(), change.day()));
        return Stream.concat(byChanged, byOther);
    }

    private static Optional<Drug> drug(String word) {
        return DrugCatalogue.shipped().named(word);
    }
}
