package org.catamnesis.access;

import java.time.LocalDateTime;
import org.catamnesis.language.Messages;

/**
 * Something in a clinic that no store of this program left like that: where it stands (table and row id, or the number of
 * an audit entry) and, where an entry tells, when that was written and under which user name. Never who a patient is.
 * What does not apply is null.
 */
public record Finding(
        Kind kind,
        String table,
        Long row,
        Long entry,
        String found,
        String expected,
        LocalDateTime writtenAt,
        String writtenBy) {

    /** What can be wrong. */
    public enum Kind {
        /** A clear value of the row, or its MAC, was changed, or the row was put there. */
        ROW_ALTERED("verify.row-altered"),
        /** Rows that came with one entry are gone or are more than there were. */
        ROWS_MISCOUNTED("verify.rows-miscounted"),
        /** As many rows as there were, but not the same. */
        ROWS_EXCHANGED("verify.rows-exchanged"),
        /** The row names a change that is not in the trail. */
        ROW_UNKNOWN("verify.row-unknown"),
        /** The row is in another state than the one that the trail knows as the last. */
        ROW_OUTDATED("verify.row-outdated"),
        ROW_GONE("verify.row-gone"),
        /** A sealed value does not open in its place. */
        SEALED_ALTERED("verify.sealed-altered"),
        /** A patient's key does not open. */
        KEY_ALTERED("verify.key-altered"),
        ENTRY_ALTERED("verify.entry-altered"),
        ENTRIES_GONE("verify.entries-gone"),
        /** The trail ends before its head says so. */
        TRAIL_SHORT("verify.trail-short"),
        HEAD_ALTERED("verify.head-altered"),
        OUTSIDE_HEAD_ALTERED("verify.outside-head-altered"),
        OUTSIDE_HEAD_GONE("verify.outside-head-gone"),
        /** The head outside knows more entries than there are: the trail was cut, or an older copy put in its place. */
        OUTSIDE_HEAD_AHEAD("verify.outside-head-ahead"),
        OUTSIDE_HEAD_DIFFERS("verify.outside-head-differs"),
        /** An earlier sign-in found the trail cut. */
        CUT_ON_RECORD("verify.cut-on-record"),
        /** The setting names another than the trail does, or was not sealed by this program. */
        CUSTODIAN_ALTERED("verify.custodian-altered"),
        TABLE_UNREADABLE("verify.table-unreadable"),
        /** The account of the one who asks; it may not say what else is wrong. */
        OWN_ACCOUNT_ALTERED("verify.own-account-altered");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    static Finding of(Kind kind) {
        return new Finding(kind, null, null, null, null, null, null, null);
    }

    static Finding ofRow(Kind kind, String table, long row) {
        return new Finding(kind, table, row, null, null, null, null, null);
    }

    static Finding ofEntry(Kind kind, long entry) {
        return new Finding(kind, null, null, entry, null, null, null, null);
    }

    static Finding ofTable(Kind kind, String table) {
        return new Finding(kind, table, null, null, null, null, null, null);
    }

    /** Which entry the row came with. */
    Finding cameWith(Long number) {
        return new Finding(kind, table, row, number, found, expected, writtenAt, writtenBy);
    }

    Finding but(Object isThere, Object shouldBe) {
        return new Finding(
                kind, table, row, entry, String.valueOf(isThere), String.valueOf(shouldBe), writtenAt, writtenBy);
    }

    Finding written(LocalDateTime at, String by) {
        return new Finding(kind, table, row, entry, found, expected, at, by);
    }

    /** In words, such as {@code lab_result, row 12: …}. */
    public String text(Messages messages) {
        String what = messages.text(kind.key, table, text(row), text(entry), found, expected);
        if (writtenAt == null) return what;
        String when = writtenAt.toString().replace('T', ' ');
        return writtenBy == null
                ? messages.text("verify.written-at", what, text(entry), when)
                : messages.text("verify.written-by", what, text(entry), when, writtenBy);
    }

    private static String text(Long number) {
        return number == null ? "" : Long.toString(number);
    }
}
