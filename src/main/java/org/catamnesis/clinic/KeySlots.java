package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.KEY_SLOT;

import java.security.InvalidKeyException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.catamnesis.clinic.schema.tables.records.KeySlotRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The slots that hold the clinic's keys, wrapped: one per user behind a password, one behind the recovery code. Each
 * slot's parameters are bound to its keys by a MAC, so that weaker ones cannot be slipped in.
 */
final class KeySlots {
    private static final String USER = "user";
    private static final String RECOVERY = "recovery";
    private final DSLContext sql;
    private final ClinicDatabase database;

    KeySlots(ClinicDatabase database, DSLContext sql) {
        this.database = database;
        this.sql = sql;
    }

    /** The keys as the slot now holds them. */
    ClinicKeys putPassword(long accountId, char[] password, ClinicKeys keys) {
        delete(accountId);
        return put(USER, accountId, password, keys);
    }

    /** Leaves this account without a way to any key. */
    void delete(long accountId) {
        sql.deleteFrom(KEY_SLOT).where(ofAccount(accountId)).execute();
        Change.of(sql).removed(KEY_SLOT.getName(), accountId);
    }

    /** Replaces any earlier recovery code; the code is returned once and kept nowhere. */
    String putRecovery(ClinicKeys keys) {
        String code = RecoveryCode.random();
        sql.deleteFrom(KEY_SLOT).where(KEY_SLOT.KIND.eq(RECOVERY)).execute();
        put(RECOVERY, null, RecoveryCode.normalise(code), keys);
        return code;
    }

    Optional<ClinicKeys> openWithPassword(long accountId, char[] password) {
        return open(ofAccount(accountId), password);
    }

    Optional<ClinicKeys> openWithRecovery(String code) {
        return open(KEY_SLOT.KIND.eq(RECOVERY), RecoveryCode.normalise(code));
    }

    private static Condition ofAccount(long accountId) {
        return KEY_SLOT.KIND.eq(USER).and(KEY_SLOT.ACCOUNT_ID.eq(accountId));
    }

    private ClinicKeys put(String kind, Long accountId, char[] secret, ClinicKeys keys) {
        PasswordKey kdf = PasswordKey.fresh();
        SecretKey derived = kdf.derive(secret);
        SecretKey wrapping = SubKeys.derive(derived, "slot wrap", "AES");
        KeySlotRecord slot = sql.newRecord(KEY_SLOT);
        slot.setId(database.ids().next());
        slot.setKind(kind);
        slot.setAccountId(accountId);
        slot.setKdf(PasswordKey.NAME);
        slot.setMemoryKib(kdf.memoryKib());
        slot.setPasses(kdf.passes());
        slot.setLanes(kdf.lanes());
        slot.setSalt(kdf.salt());
        slot.setRecordKey(KeyWrap.wrap(wrapping, keys.record()));
        slot.setIdentityKey(
                keys.identity().map(key -> KeyWrap.wrap(wrapping, key)).orElse(null));
        slot.setMac(mac(derived, slot));
        slot.setCreatedAt(LocalDateTime.now(database.clock()));
        slot.insert();
        mark(Change.of(sql), slot, new Seals(keys).rows());
        return keys.withOwn(own(derived));
    }

    /** Has the whole slot on record under the record key, so that every administrator can tell whether it was changed. */
    static void mark(Change change, KeySlotRecord slot, RowMac rows) {
        change.exchanged(KEY_SLOT.getName(), owner(slot), mark(slot, rows));
    }

    static byte[] mark(KeySlotRecord slot, RowMac rows) {
        return rows.of(KEY_SLOT.getName(), covered(slot, slot.getMac()));
    }

    /** The account that the slot belongs to; 0 for the recovery code. */
    static long owner(KeySlotRecord slot) {
        return slot.getAccountId() == null ? 0 : slot.getAccountId();
    }

    private Optional<ClinicKeys> open(Condition which, char[] secret) {
        KeySlotRecord slot = sql.selectFrom(KEY_SLOT).where(which).fetchOne();
        if (slot == null) {
            // As slow as a wrong password, so that the time does not tell which names exist.
            PasswordKey.fresh().derive(secret);
            return Optional.empty();
        }
        return open(slot, secret);
    }

    /** Opens a slot that was read from somewhere, such as a backup; empty when the secret does not fit. */
    static Optional<ClinicKeys> open(KeySlotRecord slot, char[] secret) {
        SecretKey derived =
                new PasswordKey(slot.getMemoryKib(), slot.getPasses(), slot.getLanes(), slot.getSalt()).derive(secret);
        if (!java.security.MessageDigest.isEqual(mac(derived, slot), slot.getMac())) return Optional.empty();
        SecretKey wrapping = SubKeys.derive(derived, "slot wrap", "AES");
        try {
            SecretKey record = KeyWrap.unwrap(wrapping, slot.getRecordKey());
            SecretKey identity = slot.getIdentityKey() == null ? null : KeyWrap.unwrap(wrapping, slot.getIdentityKey());
            return Optional.of(new ClinicKeys(record, identity, own(derived)));
        } catch (InvalidKeyException _) {
            return Optional.empty();
        }
    }

    private static SecretKey own(SecretKey derived) {
        return SubKeys.derive(derived, "own", "AES");
    }

    private static byte[] mac(SecretKey derived, KeySlotRecord slot) {
        return new RowMac(SubKeys.derive(derived, "slot mac", "HmacSHA256")).of(KEY_SLOT.getName(), covered(slot));
    }

    private static Object[] covered(KeySlotRecord slot, Object... more) {
        Object[] values = {
            slot.getKind(),
            slot.getAccountId(),
            slot.getKdf(),
            slot.getMemoryKib(),
            slot.getPasses(),
            slot.getLanes(),
            slot.getSalt(),
            slot.getRecordKey(),
            slot.getIdentityKey()
        };
        Object[] all = Arrays.copyOf(values, values.length + more.length);
        System.arraycopy(more, 0, all, values.length, more.length);
        return all;
    }
}
