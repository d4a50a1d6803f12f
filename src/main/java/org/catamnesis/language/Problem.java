package org.catamnesis.language;

import java.util.Locale;

/** Everything that can go wrong and that a person has to know about; each has a text with a remedy in every language. */
public enum Problem {
    /** No user with this name and password; never says which part was wrong. */
    SIGN_IN_REFUSED,
    /** After too many failures in a row, for names that exist and names that do not alike. Arguments: seconds to wait. */
    SIGN_IN_DELAYED,
    RECOVERY_CODE_REFUSED,
    /** Arguments: the least number of characters. */
    PASSWORD_TOO_SHORT,
    PASSWORD_MISSING,
    /** The old password, asked for before a new one is taken. */
    PASSWORD_WRONG,
    /** The new password is the old one. */
    PASSWORD_SAME,
    USER_NAME_TAKEN,
    USER_NAME_UNFIT,
    ROLES_MISSING,
    /** Without one nobody could ever add or let in a user again. */
    LAST_ADMINISTRATOR,
    NOT_ALLOWED,
    /** The window was locked or its user signed out while this was under way. */
    SESSION_ENDED,
    CLINIC_MISSING,
    CLINIC_EXISTS,
    CLINIC_DAMAGED,
    /** Something was changed by another program than this one; `verify` tells where. */
    CLINIC_ALTERED,
    /** Arguments: who holds it. */
    CLINIC_OPEN_ELSEWHERE,
    /** Arguments: the schema found, the newest schema known. */
    CLINIC_NEWER,
    /** The server of the clinic does not answer. */
    SERVER_UNREACHABLE,
    /** The server encrypts nothing, or its certificate is not one that can be trusted for this name. */
    SERVER_NOT_TRUSTED,
    /** The database on the server holds tables already, so a clinic cannot be moved there. */
    SERVER_NOT_EMPTY,
    /** The database on the server holds no clinic. */
    SERVER_WITHOUT_CLINIC,
    /** The server of the clinic knows neither this user nor this database, or not this password. */
    SERVER_REFUSED,
    /** This workstation has not kept the server's password for this user and password. */
    SERVER_PASSWORD_NEEDED,
    DISK_FULL,
    FOLDER_READ_ONLY,
    SEALED_VALUE_DAMAGED,
    IDENTIFIER_IN_USE,
    LAST_IDENTIFIER,
    CONTACT_EMPTY,
    REASON_MISSING,
    MERGED_WITH_ITSELF,
    MERGED_ALREADY,
    NOTHING_TO_MOVE,
    CHANGED_ELSEWHERE,
    COLLECTION_TIME_MISSING,
    FILE_MISSING,
    /** The folder out of which new documents are taken, such as a share that is not connected. */
    WATCHED_FOLDER_MISSING,
    /** Arguments: megabytes allowed. */
    FILE_TOO_LARGE,
    NOT_A_REPORT_FILE,
    NOT_AN_ATTACHMENT,
    DATE_IN_FUTURE,
    /** What was typed is no day, or one that no clinic has seen. */
    DAY_UNREADABLE,
    /** A day to come was asked for. */
    DAY_PASSED,
    /** Arguments: days allowed. */
    DAY_TOO_FAR,
    ENDS_BEFORE_START,
    /** A patient would come to be so before what came before it. */
    STATE_BEFORE_LAST,
    DEATH_KNOWN,
    AFTER_DEATH,
    DEATH_BEFORE_OTHERS,
    GRAFT_LOSS_WITHOUT_GRAFT,
    GRAFT_LOST_ALREADY,
    PATIENT_UNKNOWN,
    /** Arguments: the words between the braces. */
    PLACEHOLDER_UNKNOWN,
    /** A code on paper that this clinic did not give out, or that was typed with a mistake. */
    CODE_UNKNOWN,
    /** A code on paper that the clinic took back. */
    CODE_REVOKED,
    PDF_DAMAGED,
    PDF_PASSWORD,
    /** The password that was typed for it does not open it. */
    FILE_PASSWORD_WRONG,
    /** Arguments: pages allowed. */
    PDF_TOO_MANY_PAGES,
    /** Arguments: seconds allowed. */
    READING_TOO_LONG,
    READER_FAILED,
    NO_TEXT_LAYER,
    /** A damaged picture, one of too many dots, or of a kind that cannot be opened. */
    PICTURE_UNREADABLE,
    NOT_A_LAB_REPORT,
    SEVERAL_PATIENTS,
    DOCUMENT_KNOWN,
    /** Nobody is seen on that day. */
    DAY_CLOSED,
    /** As many are booked then as there is room for. */
    SLOT_FULL,
    /** The clinic has no hours then. */
    OUTSIDE_CLINIC_HOURS,
    /** The patient has another appointment at the same time. */
    PATIENT_BOOKED_THEN,
    APPOINTMENT_IN_PAST,
    /** Somebody arrives, is seen or stays away only once the day has come. */
    APPOINTMENT_NOT_YET,
    /** The appointment does not stand any more, so nothing more can happen to it. */
    APPOINTMENT_OVER,
    /** The patient has died or is not followed here any more. */
    PATIENT_NOT_FOLLOWED,
    /** Clinic hours without a name, a weekday or room for one patient. */
    CLINIC_HOURS_INCOMPLETE,
    TITLE_MISSING,
    /** Arguments: patients in the cohort, the least number allowed. */
    COHORT_TOO_SMALL,
    /** Arguments: the {@link Fault}. */
    COHORT_UNREADABLE,
    /** Arguments: a list of {@link Fault}. */
    COHORT_UNFIT,
    /** Arguments: the format of the file, the newest one that is known. */
    COHORT_NEWER,
    /** Arguments: a list of {@link Fault}. */
    COHORT_FIELD_UNKNOWN,
    CONSENT_IN_FUTURE,
    /** Arguments: the {@link Fault}. */
    POLICY_UNREADABLE,
    /** Arguments: a list of {@link Fault}. */
    POLICY_UNFIT,
    K_NOT_REACHED,
    /** Arguments: number of identifiers found. */
    DIFFERENCE_SMALL,
    IDENTIFIER_FOUND,
    EXPORT_EXISTS,
    /** Nobody asked for an export of this number. Arguments: the number. */
    EXPORT_NOT_ASKED,
    /** Arguments: the number of the request. */
    EXPORT_DECIDED,
    /** Arguments: the number of the request, the last day. */
    EXPORT_EXPIRED,
    /** Whoever asked is not who decides, where there is another doctor. */
    EXPORT_NEEDS_ANOTHER,
    /** Arguments: the last day. */
    EXPORT_DAY_PAST,
    /** Arguments: how much scans of this export have found so far. */
    WAIVER_UNSEEN,
    /** Only the named custodian may. */
    NOT_CUSTODIAN,
    /** Somebody who is not an active doctor was named. */
    CUSTODIAN_UNFIT,
    /** What the data are for and who gets them. */
    PURPOSE_MISSING,
    STUDY_ID_UNKNOWN,
    RECIPE_UNREADABLE,
    /** Arguments: which file of the vocabularies, the line. */
    VOCABULARY_UNREADABLE,
    /** A recipe asks for the vocabularies that its folder was made with, or for none. */
    VOCABULARY_DIFFERS,
    NOT_AN_EXPORT,
    /** Arguments: the first file that differs. */
    EXPORT_ALTERED,
    /** Arguments: the file that cannot be read. */
    EXPORT_UNREADABLE,
    /** The signature is none of the manifest that is there. */
    EXPORT_FORGED,
    /** Signed, but with another key than the reader knows. Arguments: the key's fingerprint. */
    EXPORT_OTHER_KEY,
    EXPORT_NOT_SIGNED,
    /** Neither a key nor the fingerprint of one. */
    KEY_UNREADABLE,
    TABLE_UNREADABLE,
    /** Arguments: the column, those that there are. */
    COLUMN_MISSING,
    /** Arguments: the line, the column. */
    NUMBER_EXPECTED,
    EVENT_NOT_NAMED,
    GROUPS_NOT_NAMED,
    NO_ROWS,
    TOO_MANY_GROUPS,
    ONE_GROUP,
    NOT_A_BACKUP,
    BACKUP_DAMAGED,
    BACKUP_NEWER,
    BACKUP_EXISTS,
    BACKUP_FOLDER_MISSING,
    /** The clinic has no pair of keys yet; they are made at the next sign-in. */
    NO_BACKUP_KEY,
    FOLDER_NOT_EMPTY,
    /** What was restored is not what the backup holds. */
    RESTORE_DIFFERS,
    /** The list of erased patients beside the backups is not as it was written. */
    ERASURES_ALTERED,
    ERASURE_ASKED,
    ERASURE_SAME_PERSON,
    NO_SPREADSHEETS,
    MAPPING_UNKNOWN,
    MAPPING_UNREADABLE,
    /** Arguments: the column that has to be mapped. */
    MAPPING_INCOMPLETE,
    DATE_PATTERN_WRONG,
    /** What is written for how often something is asked for. */
    RHYTHM_UNREADABLE,
    RHYTHM_TOO_RARE,
    /** A series would not be asked for at all, with no end in sight. */
    REST_TOO_LONG,
    /** A version that another, newer workstation has written. Arguments: code and version of the protocol. */
    PROTOCOL_UNREADABLE,
    PROTOCOL_UNKNOWN,
    /** Arguments: how many mistakes it has. */
    PROTOCOL_UNSOUND,
    /** The clinic has chosen it, or patients follow it. */
    PROTOCOL_IN_USE,
    CANCELLED,
    /** Arguments: a code to quote. */
    UNEXPECTED;

    /** Its message key, such as {@code problem.sign-in-refused}. */
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
