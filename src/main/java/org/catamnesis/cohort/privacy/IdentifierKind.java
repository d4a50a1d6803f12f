package org.catamnesis.cohort.privacy;

import java.util.Locale;

/** What the scan looks for: what is stored of patients, and what looks like an identifier of anybody. */
public enum IdentifierKind {
    NAME,
    ROMANISED_NAME,
    PHONE,
    NUMBER,
    ADDRESS,
    DOCUMENT,
    TOKEN,
    LIKE_A_PHONE,
    LIKE_A_NATIONAL_ID,
    LIKE_AN_EMAIL,
    LIKE_A_LANDLINE,
    LIKE_A_NETWORK_ADDRESS,
    LIKE_A_NUMBER_PLATE,
    LIKE_AN_INSURANCE_NUMBER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
