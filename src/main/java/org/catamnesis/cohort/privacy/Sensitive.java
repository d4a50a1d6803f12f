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

    public static final String NONE = "none";

    /** Whether nothing is learnt of somebody whose class all has this value: that there is no such disease or event. */
    boolean harmless(String value) {
        return switch (this) {
            case HEPATITIS, MALIGNANCY, DEATH -> value.equals(NONE);
            case ORGAN, DONOR_TYPE, AETIOLOGY_GROUP -> false;
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sensitive> ofCode(String code) {
        for (Sensitive each : values()) if (each.code().equals(code)) return Optional.of(each);
        return Optional.empty();
    }
}
