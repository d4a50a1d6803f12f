package org.catamnesis.medication;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.language.Language;

/**
 * What a start or stop does to a level, with its source.
 *
 * @param cause the drug that does it
 * @param affected the drug whose level changes
 * @param kind whether the two come together or part
 * @param day from which on
 */
public record InteractionWarning(
        Interaction interaction, Drug cause, Drug affected, RegimenChange.Kind kind, LocalDate day) {

    /** Whether the level of the affected drug is going to rise: stopping what raised it lets it fall. */
    public boolean rises() {
        return (interaction.effect() == Interaction.Effect.RAISES) == (kind == RegimenChange.Kind.START);
    }

    public String advice(Language language) {
        return (kind == RegimenChange.Kind.START ? interaction.start() : interaction.stop()).in(language);
    }

    /** The days on which the level is to be measured. */
    public List<LocalDate> levelsOn() {
        return interaction.levelDays().stream().map(day::plusDays).toList();
    }
}
