package org.catamnesis.cohort.privacy;

import java.util.Map;

/**
 * What a person could be recognised by: sex code, age at the index event in years or null, year of the index event, what
 * else the policy counts among it, and what nobody may learn in this way.
 */
public record Traits(
        String sex, Integer age, int indexYear, Map<QuasiIdentifier, String> others, Map<Sensitive, String> sensitive) {
    public Traits {
        others = Map.copyOf(others);
        sensitive = Map.copyOf(sensitive);
    }

    public Traits(String sex, Integer age, int indexYear) {
        this(sex, age, indexYear, Map.of(), Map.of());
    }

    public Traits with(Map<QuasiIdentifier, String> known, Map<Sensitive, String> kept) {
        return new Traits(sex, age, indexYear, known, kept);
    }
}
