package org.catamnesis.cohort.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What nobody may learn of somebody by knowing the class that they are in. */
public enum Sensitive {
    HEPATITIS,
    MALIGNANCY,
    DEATH,
    ORGAN,
    DONOR_TYPE,
    AETIOLOGY_GROUP;

    /** Those that the law and custom protect most, where a policy asks for diversity and names none. */
    public static final List<Sensitive> USUAL = List.of(HEPATITIS, MALIGNANCY, DEATH);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sensitive> ofCode(String code) {
        for (Sensitive each : values()) if (each.code().equals(code)) return Optional.of(each);
        return Optional.empty();
    }
}
