package org.catamnesis.access;

import java.util.Locale;

/** What an entry of the audit trail can be about. */
public enum Action {
    TRAIL_BEGUN,
    /** The head that is kept outside the clinic fits no entry of the trail. */
    TRAIL_CUT,
    CLINIC_CREATED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_REFUSED,
    REFUSED,
    CHART_VIEWED,
    PATIENT_ADDED,
    PATIENT_CORRECTED,
    IDENTIFIERS_CHANGED,
    CONTACTS_CHANGED,
    PATIENTS_MERGED,
    PATIENTS_UNMERGED,
    TRANSPLANT_RECORDED,
    DIAGNOSIS_RECORDED,
    EVENT_RECORDED,
    VISIT_RECORDED,
    REGIMEN_CHANGED,
    TARGET_CHANGED,
    BASELINE_CHANGED,
    SUPPLY_RECORDED,
    RESULTS_SIGNED,
    TASK_CHANGED,
    ALERTS_EVALUATED,
    ALERT_ANSWERED,
    CONTENT_APPROVED,
    PROTOCOL_CHANGED,
    FOLLOW_UP_CHANGED,
    PATIENT_CONTACTED,
    APPOINTMENT_CHANGED,
    CALENDAR_CHANGED,
    CODE_ISSUED,
    CODE_REVOKED,
    RESULTS_ENTERED,
    RESULT_CORRECTED,
    RESULT_TAKEN_BACK,
    RESULTS_MOVED,
    DOCUMENT_RECEIVED,
    DOCUMENT_READ,
    DOCUMENT_FILED,
    DOCUMENT_ASSIGNED,
    DOCUMENT_ACCEPTED,
    DOCUMENT_REJECTED,
    DOCUMENT_REOPENED,
    NAME_LEARNT,
    NAME_REVOKED,
    UNIT_LEARNT,
    UNIT_REVOKED,
    SPREADSHEETS_LOADED,
    COHORT_DEFINED,
    STUDY_IDS_GIVEN,
    EXPORTED,
    PRINTED,
    USER_ADDED,
    ROLES_CHANGED,
    PASSWORD_CHANGED,
    PASSWORD_RESET,
    RECOVERY_CODE_USED,
    RECOVERY_CODE_RENEWED,
    USER_LEFT,
    USER_RETURNED,
    SETTINGS_CHANGED,
    BACKED_UP,
    RESTORED,
    RESTORE_DRILLED,
    MOVED_TO_SERVER,
    ERASURE_ASKED,
    ERASURE_WITHDRAWN,
    ERASED,
    VERIFIED;

    /** Lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Action ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
