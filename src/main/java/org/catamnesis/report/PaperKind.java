package org.catamnesis.report;

import java.util.Locale;

/** What a document of a patient is about; only laboratory reports are read into results. */
public enum PaperKind {
    LAB_REPORT,
    PATHOLOGY,
    IMAGING,
    LETTER,
    DISCHARGE_SUMMARY,
    OPERATION_NOTE,
    OTHER;

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What came before kinds were kept is a laboratory report. */
    static PaperKind ofCode(String code) {
        return code == null ? LAB_REPORT : valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
