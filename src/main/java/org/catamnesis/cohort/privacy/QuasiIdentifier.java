package org.catamnesis.cohort.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What outsiders may know of somebody, and recognise them by, although it names nobody. */
public enum QuasiIdentifier {
    SEX,
    AGE_BAND,
    INDEX_YEAR,
    /** These are told as they are in many tables, so that people are left out rather than they are made coarser. */
    ORGAN,
    DONOR_TYPE,
    AETIOLOGY_GROUP;

    /** Those that outsiders know most easily. */
    public static final List<QuasiIdentifier> USUAL = List.of(SEX, AGE_BAND, INDEX_YEAR);

    /** Its column in the patients' table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<QuasiIdentifier> ofCode(String code) {
        for (QuasiIdentifier each : values()) if (each.code().equals(code)) return Optional.of(each);
        return Optional.empty();
    }
}
