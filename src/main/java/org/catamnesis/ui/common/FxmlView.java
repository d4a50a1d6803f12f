package org.catamnesis.ui.common;

/** Every view that is described in FXML; a new one adds its line here and its file in {@code /fxml}. */
public enum FxmlView {
    AUDIT("audit"),
    CLINIC("clinic"),
    COHORT_ANSWER("cohort_answer"),
    COHORT_DEFINITION("cohort_definition"),
    COHORT_EXPORT("cohort_export"),
    COHORT_HISTORY("cohort_history"),
    COHORTS("cohorts"),
    DOCUMENTS("documents"),
    FIRST_RUN("first_run"),
    INBOX("inbox"),
    LOCK("lock"),
    OVERVIEW("overview"),
    PASSWORD("password"),
    PATIENT_FORM("patient_form"),
    PATIENT_PAGE("patient_page"),
    PATIENTS("patients"),
    PEOPLE("people"),
    RECORD("record"),
    RECOVER("recover"),
    RECOVERY_CODE("recovery_code"),
    RESULT_ENTRY("result_entry"),
    RESULTS("results"),
    REVIEW("review"),
    SETTINGS("settings"),
    SHELL("shell"),
    SIGN_IN("sign_in"),
    TREND("trend");

    private final String name;

    FxmlView(String name) {
        this.name = name;
    }

    public String path() {
        return "/fxml/" + name + ".fxml";
    }
}
