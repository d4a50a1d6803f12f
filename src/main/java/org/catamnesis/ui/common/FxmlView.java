package org.catamnesis.ui.common;

/** Every view that is described in FXML; a new one adds its line here and its file in {@code /fxml}. */
public enum FxmlView {
    ALERTS("alerts"),
    AUDIT("audit"),
    BACKUP("backup"),
    BASELINE_FORM("baseline_form"),
    CLINIC("clinic"),
    COHORTS("cohorts"),
    COHORT_ANSWER("cohort_answer"),
    COHORT_DEFINITION("cohort_definition"),
    COHORT_EXPORT("cohort_export"),
    COHORT_HISTORY("cohort_history"),
    COLUMN_MAPPING("column_mapping"),
    CONTACT_FORM("contact_form"),
    CONTENT("content"),
    DATABASE("database"),
    DIAGNOSIS_FORM("diagnosis_form"),
    DOCUMENTS("documents"),
    DOCUMENT_FORM("document_form"),
    DOSE_FORM("dose_form"),
    DOUBLED("doubled"),
    EVENT_FORM("event_form"),
    FIRST_RUN("first_run"),
    FOLLOW_UP("follow_up"),
    GRAFT_FORM("graft_form"),
    INBOX("inbox"),
    JOIN("join"),
    LEARNT("learnt"),
    LOCK("lock"),
    LOCKED_FILE("locked_file"),
    MEDICATION("medication"),
    MERGE("merge"),
    MOVE("move"),
    OTHER_PATIENT("other_patient"),
    ONEPAGE("onepage"),
    OVERVIEW("overview"),
    PASSWORD("password"),
    PATIENTS("patients"),
    PATIENT_FORM("patient_form"),
    PATIENT_PAGE("patient_page"),
    PEOPLE("people"),
    PROTOCOLS("protocols"),
    PROTOCOL_BAND("protocol_band"),
    PROTOCOL_PREVIEW("protocol_preview"),
    PROTOCOL_SERIES("protocol_series"),
    RECORD("record"),
    RECOVER("recover"),
    RECOVERY_CODE("recovery_code"),
    REPORTS("reports"),
    RESULTS("results"),
    BOOKING("booking"),
    CALCULATION("calculation"),
    UNITS("units"),
    VISIT_FORM("visit_form"),
    RESULT_ENTRY("result_entry"),
    REVIEW("review"),
    SECURITY("security"),
    SERVER_FORM("server_form"),
    SETTINGS("settings"),
    SHELL("shell"),
    SIGNING("signing"),
    SIGN_IN("sign_in"),
    SPREADSHEETS("spreadsheets"),
    SUPPLY_FORM("supply_form"),
    TARGET_FORM("target_form"),
    TIMELINE("timeline"),
    TODAY("today"),
    TREND("trend"),
    TREND_PANELS("trend_panels"),
    TREND_PERIOD("trend_period"),
    WORKLIST("worklist");

    private final String name;

    FxmlView(String name) {
        this.name = name;
    }

    public String path() {
        return "/fxml/" + name + ".fxml";
    }
}
