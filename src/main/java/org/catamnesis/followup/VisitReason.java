package org.catamnesis.followup;

import java.util.Locale;

/** What a patient came for; the codes are those that visits are stored with. */
public enum VisitReason {
    /** The protocol asked for it. */
    ROUTINE,
    /** To talk over results. */
    RESULTS,
    /** Symptoms or complaints. */
    COMPLAINT,
    /** A drug was changed, or has to be. */
    DRUG_CHANGE,
    /** Drugs for the next weeks. */
    PRESCRIPTION,
    /** A wound, drain or stent. */
    WOUND,
    /** After a stay in hospital. */
    AFTER_STAY,
    OTHER;

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static VisitReason ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
