package org.catamnesis.lab.index;

import java.util.Set;
import org.catamnesis.patient.Organ;

/**
 * Whom a formula is meant for.
 *
 * @param organs empty for all
 * @param youngest completed years, 0 for no limit
 * @param oldest completed years, inclusive
 */
public record ValidFor(Set<Organ> organs, int youngest, int oldest, Phase phase) {
    /** When in the course it has a meaning. */
    public enum Phase {
        ANY,
        /** Scores of a sick liver of one's own: from the transplant of a liver on they are shown only when asked for. */
        NATIVE_LIVER,
        AFTER_TRANSPLANT
    }

    private static final int NO_LIMIT = 200;
    static final int ADULT = 18;

    public ValidFor {
        organs = Set.copyOf(organs);
    }

    static ValidFor anybody() {
        return new ValidFor(Set.of(), 0, NO_LIMIT, Phase.ANY);
    }

    static ValidFor adults() {
        return new ValidFor(Set.of(), ADULT, NO_LIMIT, Phase.ANY);
    }

    static ValidFor children() {
        return new ValidFor(Set.of(), 1, ADULT - 1, Phase.ANY);
    }

    ValidFor from(int age) {
        return new ValidFor(organs, age, oldest, phase);
    }

    ValidFor in(Phase other) {
        return new ValidFor(organs, youngest, oldest, other);
    }

    ValidFor of(Organ... others) {
        return new ValidFor(Set.of(others), youngest, oldest, phase);
    }

    public boolean limitedBelow() {
        return youngest > 0;
    }

    public boolean limitedAbove() {
        return oldest < NO_LIMIT;
    }

    public boolean allows(Organ organ) {
        return organs.isEmpty() || organs.contains(organ);
    }
}
