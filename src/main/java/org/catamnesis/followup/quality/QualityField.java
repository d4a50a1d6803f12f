package org.catamnesis.followup.quality;

import java.util.Locale;

/** What a record has to hold to be complete. */
public enum QualityField {
    /** Of each kept visit: every analyte of the protocol's first laboratory line, within three days of it. */
    CORE_LAB(true),
    /** Of each kept visit: a weight within three days of it. */
    WEIGHT(true),
    /** Of each kept visit: a systolic and a diastolic pressure within three days of it. */
    PRESSURE(true),
    /** Of each kept visit: why the patient came. */
    REASON(true),
    /** Of each patient seen: a phone number of the patient's own. */
    PHONE(false),
    /** Of each patient seen: the day of birth. */
    BIRTH_DATE(false),
    /** Of each patient seen: a diagnosis. */
    DIAGNOSIS(false),
    /** Of each patient seen: the kind of donor of the newest graft. */
    DONOR(false),
    /** Of each patient seen: the cold ischaemia of the newest graft. */
    COLD_ISCHAEMIA(false);

    private final boolean ofVisits;

    QualityField(boolean ofVisits) {
        this.ofVisits = ofVisits;
    }

    /** Whether visits are counted; otherwise each patient once a month. */
    public boolean ofVisits() {
        return ofVisits;
    }

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
