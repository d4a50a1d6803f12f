package org.catamnesis.followup.encounter;

import java.util.List;
import java.util.Locale;

/** What is measured when somebody comes, in the order in which it is typed; the blood pressure is one field. */
public enum VitalField {
    WEIGHT("WT"),
    HEIGHT("HT"),
    PRESSURE("SBP", "DBP"),
    PULSE("HR"),
    TEMPERATURE("TEMP");

    private final List<String> analytes;

    VitalField(String... analytes) {
        this.analytes = List.of(analytes);
    }

    /** Codes of the catalogue. */
    public List<String> analytes() {
        return analytes;
    }

    /** Lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
