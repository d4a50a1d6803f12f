package org.catamnesis.exchange;

import java.util.Locale;

/** Why a row or a file is not loaded; each has a text in every language that says what to do. */
public enum Reason {
    /** Neither UTF-8 nor GB18030. */
    ENCODING_UNKNOWN,
    UTF16,
    FILE_UNREADABLE,
    /** An old .xls file, or one with a password. */
    NOT_XLSX,
    HEADER_MISSING,
    /** Arguments: the columns that are known. */
    COLUMN_UNKNOWN,
    COLUMN_TWICE,
    COLUMN_MISSING,
    /** Arguments: the other file. */
    SHEET_TWICE,
    /** Arguments: the names that are known. */
    FILE_UNKNOWN,
    QUOTE_OPEN,
    CELLS_TOO_MANY,
    VALUE_MISSING,
    TEXT_TOO_LONG,
    CONTROL_CHARACTER,
    CELL_ERROR,
    DIGITS_LOST,
    DATE_UNREADABLE,
    DATE_IMPOSSIBLE,
    DATE_IN_FUTURE,
    DATE_TOO_EARLY,
    TIME_UNREADABLE,
    BEFORE_BIRTH,
    NUMBER_UNREADABLE,
    /** Arguments: the least and the greatest. */
    NUMBER_OUT_OF_RANGE,
    YES_OR_NO,
    /** Arguments: what is allowed. */
    SEX_UNKNOWN,
    /** Arguments: what is allowed. */
    ORGAN_UNKNOWN,
    /** Arguments: what is allowed. */
    DONOR_TYPE_UNKNOWN,
    /** Arguments: what is allowed. */
    VISIT_KIND_UNKNOWN,
    /** Arguments: what is allowed. */
    EVENT_KIND_UNKNOWN,
    /** Arguments: what is allowed. */
    SPECIMEN_UNKNOWN,
    /** Arguments: what is allowed. */
    TIMING_UNKNOWN,
    SEROSTATUS_UNREADABLE,
    BLOOD_GROUP_UNREADABLE,
    CODE_UNREADABLE,
    SCHEDULE_UNREADABLE,
    END_BEFORE_START,
    REASON_WITHOUT_END,
    DISCHARGED_BEFORE_TRANSPLANT,
    GRAFT_NUMBER_TAKEN,
    GRAFT_NUMBER_NEEDED,
    PATIENT_UNKNOWN,
    PATIENT_ROW_BAD,
    PATIENT_DIFFERS,
    NATIONAL_ID_IN_USE,
    DIAGNOSIS_DIFFERS,
    TRANSPLANT_DIFFERS,
    MEDICATION_DIFFERS,
    VISIT_DIFFERS,
    EVENT_DIFFERS,
    RESULT_DIFFERS,
    /** Arguments: the units of the analyte. */
    UNIT_DOES_NOT_FIT,
    VALUE_IMPLAUSIBLE,
    LOW_ABOVE_HIGH,
    LAST_DOSE_AFTER_SAMPLE;

    /** Its message key, such as {@code bad-row.value-missing}. */
    public String key() {
        return "bad-row." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
