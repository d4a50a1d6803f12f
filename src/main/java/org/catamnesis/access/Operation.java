package org.catamnesis.access;

import static org.catamnesis.access.Role.ADMINISTRATOR;
import static org.catamnesis.access.Role.DOCTOR;
import static org.catamnesis.access.Role.NURSE;
import static org.catamnesis.access.Role.RESEARCHER;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that somebody can ask of the clinic, with the roles that may; nobody else may. Each change and each query of
 * a service asks for one of these before it does anything.
 */
public enum Operation {
    VIEW_PATIENTS(DOCTOR, NURSE),
    CHANGE_PATIENTS(DOCTOR, NURSE),
    LOAD_SPREADSHEETS(DOCTOR, NURSE),
    READ_REPORTS(DOCTOR, NURSE),
    ENTER_RESULTS(DOCTOR, NURSE),
    RECORD_VISITS(DOCTOR, NURSE),
    CHANGE_REGIMEN(DOCTOR),
    SIGN_OFF(DOCTOR),
    APPROVE_CONTENT(DOCTOR),
    PREVIEW_COHORTS(DOCTOR, RESEARCHER),
    ASK_FOR_EXPORT(DOCTOR, RESEARCHER),
    APPROVE_EXPORT(DOCTOR),
    /** Also asks for being the named custodian, see {@link CustodianSettings}. */
    EXPORT_IDENTIFIED(DOCTOR),
    /** Also asks for being the named custodian. */
    REIDENTIFY(DOCTOR),
    MANAGE_USERS(ADMINISTRATOR),
    CHANGE_SETTINGS(ADMINISTRATOR),
    BACK_UP(ADMINISTRATOR),
    RESTORE(ADMINISTRATOR),
    READ_AUDIT(ADMINISTRATOR),
    ASK_FOR_ERASURE(DOCTOR),
    CONFIRM_ERASURE(ADMINISTRATOR),
    CHANGE_OWN_PASSWORD(DOCTOR, NURSE, RESEARCHER, ADMINISTRATOR);

    private final Set<Role> roles;

    Operation(Role first, Role... more) {
        roles = EnumSet.of(first, more);
    }

    public boolean allowedFor(Set<Role> holder) {
        return holder.stream().anyMatch(roles::contains);
    }
}
