package org.catamnesis.cohort.export;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** In which form the rows of an export are told. */
public enum ExportFormat {
    CSV,
    PARQUET,
    OMOP,
    REDCAP;

    /** What an export has when nothing else is chosen. */
    public static final Set<ExportFormat> USUAL = EnumSet.of(CSV, PARQUET);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
