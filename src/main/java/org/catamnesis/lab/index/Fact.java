package org.catamnesis.lab.index;

import java.util.Locale;

/** What formulas ask about a patient beside results. */
public enum Fact {
    SEX(true),
    /** Completed years. */
    AGE(true),
    /** Milligrams a day of the drug whose level was measured. */
    DAILY_DOSE(true),
    /** 0 none, 1 mild, 2 moderate or severe. */
    ASCITES(false),
    /** 0 none, 1 grade 1–2, 2 grade 3–4. */
    ENCEPHALOPATHY(false),
    /** 1 when dialysed at least twice, or by 24 h of continuous haemodialysis, within the last 7 days. */
    DIALYSIS(true),
    /** 1 when treated with insulin. */
    INSULIN(true),
    /** The upper limit of normal that the report prints, in the unit of its result. */
    UPPER_LIMIT(true);

    private final boolean onRecord;

    Fact(boolean onRecord) {
        this.onRecord = onRecord;
    }

    /** False when only somebody who sees the patient knows it. */
    public boolean onRecord() {
        return onRecord;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
