package org.catamnesis.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The spreadsheets that a clinic can bring, in the order in which they are loaded, with their columns. */
public enum Sheet {
    PATIENTS("mrn", "name", "sex", "birth_date", "phone", "national_id"),
    DIAGNOSES("mrn", "date", "code", "name"),
    TRANSPLANTS(
            "mrn",
            "organ",
            "date",
            "donor_type",
            "graft_number",
            "donor_age",
            "cmv_dr",
            "ebv_dr",
            "donor_hbcab",
            "abo",
            "cold_ischaemia_min",
            "discharged"),
    MEDICATIONS("mrn", "drug", "start", "schedule", "unit", "formulation", "end", "reason"),
    VISITS("mrn", "date", "kind", "note"),
    EVENTS("mrn", "date", "kind", "subtype", "grade", "biopsy_proven", "end", "detail"),
    RESULTS(
            "mrn",
            "collected_at",
            "analyte",
            "value",
            "unit",
            "low",
            "high",
            "flag",
            "laboratory",
            "specimen",
            "last_dose_at",
            "dose",
            "timing");

    private static final int REQUIRED = 4;
    private final List<String> columns;

    Sheet(String... columns) {
        this.columns = List.of(columns);
    }

    /** The name of its file without the ending, such as {@code results}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<String> columns() {
        return columns;
    }

    /** Those that may not be absent. */
    public List<String> requiredColumns() {
        return columns.subList(0, REQUIRED);
    }

    /** The sheet with this name, in whatever case. */
    public static Optional<Sheet> ofCode(String code) {
        String plain = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(sheet -> sheet.code().equals(plain))
                .findFirst();
    }
}
