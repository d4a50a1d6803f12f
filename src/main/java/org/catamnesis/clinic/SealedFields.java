package org.catamnesis.clinic;

import java.nio.charset.StandardCharsets;
import org.jooq.DSLContext;
import org.jooq.TableField;

/**
 * Seals what tells who somebody is. A sealed value opens only in the row and column that it was sealed for, with the key
 * of the patient (or of the document that has no patient yet) that owns it. Null stays null.
 */
public final class SealedFields {
    private static final int KEY_VERSION = 1;
    private final DataKeys keys;

    SealedFields(ClinicKeys keys) {
        this.keys = new DataKeys(keys);
    }

    /** Makes the key of a new owner; within the transaction that makes the owner's row. */
    public void createKey(DSLContext sql, long owner) {
        keys.create(sql, owner);
    }

    /** Forgets the owner: nothing sealed for it opens ever again. */
    public void deleteKey(DSLContext sql, long owner) {
        keys.delete(sql, owner);
    }

    /** Opens the keys of all owners at once. */
    public void openAllKeys(DSLContext sql) {
        keys.openAll(sql);
    }

    /** Opens nothing any more. */
    void forget() {
        keys.forget();
    }

    public byte[] seal(DSLContext sql, long owner, TableField<?, byte[]> column, long rowId, String text) {
        return text == null ? null : sealBytes(sql, owner, column, rowId, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] sealBytes(DSLContext sql, long owner, TableField<?, byte[]> column, long rowId, byte[] bytes) {
        return bytes == null ? null : Aes.seal(keys.get(sql, owner), bytes, place(column, rowId));
    }

    public String open(DSLContext sql, long owner, TableField<?, byte[]> column, long rowId, byte[] sealed) {
        return sealed == null ? null : new String(openBytes(sql, owner, column, rowId, sealed), StandardCharsets.UTF_8);
    }

    public byte[] openBytes(DSLContext sql, long owner, TableField<?, byte[]> column, long rowId, byte[] sealed) {
        return sealed == null ? null : Aes.open(keys.get(sql, owner), sealed, place(column, rowId));
    }

    static byte[] place(TableField<?, byte[]> column, long rowId) {
        return (column.getTable().getName() + '|' + column.getName() + '|' + rowId + '|' + KEY_VERSION)
                .getBytes(StandardCharsets.UTF_8);
    }
}
