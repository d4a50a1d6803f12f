package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.TableField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFieldsTest {
    private static final long PATIENT = 7;
    private static final long OTHER = 8;
    private static final long ROW = 100;

    @TempDir
    Path path;

    private ClinicDatabase database;
    private SealedFields sealed;
    private byte[] name;

    @BeforeEach
    void seal() {
        database = new ClinicOpening(Clock.systemUTC(), () -> false)
                .create(new ClinicFolder(path.resolve("clinic")), "Test", false);
        sealed = new SealedFields(ClinicKeys.random());
        name = database.write(sql -> {
            sealed.createKey(sql, PATIENT);
            sealed.createKey(sql, OTHER);
            return sealed.seal(sql, PATIENT, PATIENT_DETAIL.NAME, ROW, "张伟");
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void opensWhereItWasSealed() {
        assertEquals("张伟", open(PATIENT, PATIENT_DETAIL.NAME, ROW, name));
        assertNull(open(PATIENT, PATIENT_DETAIL.NAME, ROW, null));
    }

    @Test
    void doesNotOpenInAnotherRowColumnOrPatient() {
        assertDamaged(PATIENT, PATIENT_DETAIL.NAME, ROW + 1, name);
        assertDamaged(PATIENT, PATIENT_DETAIL.PINYIN, ROW, name);
        assertDamaged(OTHER, PATIENT_DETAIL.NAME, ROW, name);
    }

    @Test
    void doesNotOpenWithAnyBitChanged() {
        for (int i = 0; i < name.length; i++) {
            byte[] changed = name.clone();
            changed[i] ^= 1;
            assertDamaged(PATIENT, PATIENT_DETAIL.NAME, ROW, changed);
        }
        for (int n = 0; n < name.length; n++) assertDamaged(PATIENT, PATIENT_DETAIL.NAME, ROW, Arrays.copyOf(name, n));
    }

    @Test
    void twiceSealedLooksDifferent() {
        byte[] again = database.read(sql -> sealed.seal(sql, PATIENT, PATIENT_DETAIL.NAME, ROW, "张伟"));
        assertFalse(Arrays.equals(name, again));
    }

    @Test
    void aForgottenPatientStaysForgotten() {
        database.write(sql -> {
            sealed.deleteKey(sql, PATIENT);
            return null;
        });
        assertDamaged(PATIENT, PATIENT_DETAIL.NAME, ROW, name);
    }

    @Test
    void keysWithoutIdentityOpenNothing() {
        SealedFields researcher = new SealedFields(ClinicKeys.random().withoutIdentity());
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> database.read(sql -> researcher.open(sql, PATIENT, PATIENT_DETAIL.NAME, ROW, name)));
        assertEquals(Problem.NOT_ALLOWED, refused.problem());
    }

    @Test
    void macsTellRowsApart() {
        RowMac mac = new Seals(ClinicKeys.random()).rows();
        assertArrayEquals(mac.of("t", "a", 1, null), mac.of("t", "a", 1, null));
        for (Object[] other : new Object[][] {{"a", 1, ""}, {"a1", null}, {"a", 1}, {"a", null, 1}, {"b", 1, null}})
            assertFalse(Arrays.equals(mac.of("t", "a", 1, null), mac.of("t", other)), Arrays.toString(other));
    }

    @Test
    void anotherImplementationOpensTheFormat() throws Exception {
        // By hand: one format byte, twelve bytes of nonce, then AES-256-GCM with table|column|row|version beside it.
        javax.crypto.SecretKey key = ClinicKeys.randomKey();
        byte[] place = "patient_detail|name|100|1".getBytes(StandardCharsets.UTF_8);
        byte[] sealedBytes = Aes.seal(key, "张伟".getBytes(StandardCharsets.UTF_8), place);
        var engine = org.bouncycastle.crypto.modes.GCMBlockCipher.newInstance(
                org.bouncycastle.crypto.engines.AESEngine.newInstance());
        engine.init(
                false,
                new org.bouncycastle.crypto.params.AEADParameters(
                        new org.bouncycastle.crypto.params.KeyParameter(key.getEncoded()),
                        128,
                        Arrays.copyOfRange(sealedBytes, 1, 13),
                        place));
        byte[] out = new byte[engine.getOutputSize(sealedBytes.length - 13)];
        int n = engine.processBytes(sealedBytes, 13, sealedBytes.length - 13, out, 0);
        n += engine.doFinal(out, n);
        assertEquals("张伟", new String(out, 0, n, StandardCharsets.UTF_8));
    }

    private String open(long owner, TableField<?, byte[]> column, long row, byte[] bytes) {
        return database.read(sql -> sealed.open(sql, owner, column, row, bytes));
    }

    private void assertDamaged(long owner, TableField<?, byte[]> column, long row, byte[] bytes) {
        ProblemException damaged = assertThrows(ProblemException.class, () -> open(owner, column, row, bytes));
        assertEquals(Problem.SEALED_VALUE_DAMAGED, damaged.problem());
    }
}
