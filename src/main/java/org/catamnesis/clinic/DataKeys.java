package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.DATA_KEY;

import java.security.InvalidKeyException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.catamnesis.clinic.schema.tables.records.DataKeyRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/**
 * One random key for each patient, and for each document that has no patient yet, wrapped under the identity key.
 * Deleting it makes everything sealed for that owner unreadable, here and in later backups.
 */
final class DataKeys {
    private static final int VERSION = 1;
    private volatile SecretKey identity;
    private final Map<Long, SecretKey> opened = new ConcurrentHashMap<>();

    DataKeys(ClinicKeys keys) {
        this.identity = keys.identity().map(DataKeys::wrapping).orElse(null);
    }

    /** What data keys are wrapped under. */
    static SecretKey wrapping(SecretKey identityKey) {
        return SubKeys.derive(identityKey, "data keys", "AES");
    }

    SecretKey create(DSLContext sql, long owner) {
        SecretKey key = ClinicKeys.randomKey();
        sql.insertInto(DATA_KEY)
                .set(DATA_KEY.OWNER_ID, owner)
                .set(DATA_KEY.VERSION, VERSION)
                .set(DATA_KEY.WRAPPED, KeyWrap.wrap(identity(), key))
                .execute();
        opened.put(owner, key);
        return key;
    }

    void delete(DSLContext sql, long owner) {
        sql.deleteFrom(DATA_KEY).where(DATA_KEY.OWNER_ID.eq(owner)).execute();
        opened.remove(owner);
    }

    SecretKey get(DSLContext sql, long owner) {
        SecretKey key = opened.get(owner);
        if (key != null) return key;
        DataKeyRecord row =
                sql.selectFrom(DATA_KEY).where(DATA_KEY.OWNER_ID.eq(owner)).fetchOne();
        if (row == null) throw new ProblemException(Problem.SEALED_VALUE_DAMAGED);
        return put(owner, row.getWrapped());
    }

    /** Opens every key at once, for a list of all names. */
    void openAll(DSLContext sql) {
        sql.select(DATA_KEY.OWNER_ID, DATA_KEY.WRAPPED).from(DATA_KEY).fetch().parallelStream()
                .forEach(row -> put(row.value1(), row.value2()));
    }

    /** Opens nothing any more. */
    void forget() {
        identity = null;
        opened.clear();
    }

    private SecretKey put(long owner, byte[] wrapped) {
        try {
            SecretKey key = KeyWrap.unwrap(identity(), wrapped);
            opened.put(owner, key);
            return key;
        } catch (InvalidKeyException e) {
            throw new ProblemException(Problem.SEALED_VALUE_DAMAGED, e);
        }
    }

    private SecretKey identity() {
        SecretKey key = identity;
        if (key == null) throw new ProblemException(Problem.NOT_ALLOWED);
        return key;
    }
}
