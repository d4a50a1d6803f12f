package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.People;
import org.catamnesis.access.Role;
import org.catamnesis.access.TestClinic;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes key slots apart with nothing but the file, a password and public algorithms, none of our code: what a doctor's
 * password opens, a researcher's does not. RFC 9106 (Argon2id), RFC 5869 (HKDF), RFC 3394 (AES key wrap).
 */
class KeySlotApartTest {
    private static final String NAME = "张伟";
    private static final String MRN = "S000123";
    private static final String[] PURPOSES = {
        "data keys", "identifier mac", "row mac", "audit", "pseudonym", "slot wrap", "slot mac", "own", "backup"
    };
    private static Path file;

    @BeforeAll
    static void make(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder)) {
            new PatientStore(clinic.session())
                    .add(
                            Demographics.of(NAME, Sex.MALE, LocalDate.of(1980, 2, 3)),
                            List.of(new PatientIdentifier(PatientIdentifier.MRN, MRN)));
            add(clinic, "researcher", Role.RESEARCHER);
            add(clinic, "moved", Role.NURSE);
            var people = new People(clinic.session());
            var moved = people.all().stream()
                    .filter(account -> account.userName().equals("moved"))
                    .findFirst()
                    .orElseThrow();
            String temporary = people.changeRoles(moved, Set.of(Role.RESEARCHER))
                    .temporaryPassword()
                    .orElseThrow();
            new org.catamnesis.access.OwnPassword(
                            TestClinic.door().signIn(clinic.session().database(), "moved", temporary.toCharArray()))
                    .change(temporary.toCharArray(), TestClinic.PASSWORD);
            file = clinic.folder().path().resolve("clinic.sqlite");
        }
    }

    @Test
    void aDoctorsPasswordOpensTheNameSoTheMethodIsRight() throws Exception {
        try (Connection sql = open()) {
            Slot slot = slot(sql, "doctor");
            byte[] identity = unwrap(derive(slot.derived(), "slot wrap"), slot.identityKey());
            byte[] dataKey = unwrap(derive(identity, "data keys"), bytes(sql, "select wrapped from data_key"));
            assertEquals(NAME, decrypt(dataKey, sql, "patient_detail", "name"));
            assertEquals(
                    text(sql, "select value_mac from patient_identifier where kind = 'mrn'"),
                    identifierMac(derive(identity, "identifier mac")));
        }
    }

    @Test
    void aResearchersPasswordOpensTheRecordKeyAloneAndThatLeadsToNoName() throws Exception {
        for (String user : List.of("researcher", "moved")) {
            try (Connection sql = open()) {
                Slot slot = slot(sql, user);
                assertNull(slot.identityKey(), user);
                byte[] record = unwrap(derive(slot.derived(), "slot wrap"), slot.recordKey());
                byte[] wrapped = bytes(sql, "select wrapped from data_key");
                String mac = text(sql, "select value_mac from patient_identifier where kind = 'mrn'");
                for (byte[] key : everythingFrom(slot.derived(), record)) {
                    assertFalse(opens(key, wrapped), user);
                    assertFalse(decrypts(key, sql), user);
                    assertNotEquals(mac, identifierMac(key), user);
                }
            }
        }
    }

    @Test
    void bothSlotsHoldTheSameRecordKey() throws Exception {
        try (Connection sql = open()) {
            Slot doctor = slot(sql, "doctor");
            Slot researcher = slot(sql, "researcher");
            assertArrayEquals(
                    unwrap(derive(doctor.derived(), "slot wrap"), doctor.recordKey()),
                    unwrap(derive(researcher.derived(), "slot wrap"), researcher.recordKey()));
        }
    }

    @Test
    void nothingElseInTheFileHoldsAnIdentityKeyForThem() throws Exception {
        try (Connection sql = open()) {
            assertEquals(
                    "recovery,user",
                    text(
                            sql,
                            "select group_concat(kind) from (select kind from key_slot where identity_key is not null"
                                    + " order by kind)"));
            assertTrue(text(sql, "select count(*) from key_slot").equals("4"));
        }
    }

    private static void add(TestClinic clinic, String user, Role role) {
        ClinicDoor.addUser(clinic.session(), new NewAccount(user, user, Set.of(role)), TestClinic.PASSWORD);
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private record Slot(byte[] derived, byte[] recordKey, byte[] identityKey) {}

    private static Slot slot(Connection sql, String user) throws SQLException {
        try (ResultSet row = sql.createStatement()
                .executeQuery("select s.* from key_slot s join account a on a.id = s.account_id where a.user_name = '"
                        + user + "'")) {
            assertTrue(row.next());
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withMemoryAsKB(row.getInt("memory_kib"))
                    .withIterations(row.getInt("passes"))
                    .withParallelism(row.getInt("lanes"))
                    .withSalt(row.getBytes("salt"))
                    .build());
            byte[] derived = new byte[32];
            generator.generateBytes(new String(TestClinic.PASSWORD).getBytes(StandardCharsets.UTF_8), derived);
            return new Slot(derived, row.getBytes("record_key"), row.getBytes("identity_key"));
        }
    }

    /** Every key that can be made from what the researcher has. */
    private static List<byte[]> everythingFrom(byte[]... roots) throws GeneralSecurityException {
        List<byte[]> keys = new ArrayList<>();
        for (byte[] root : roots) {
            keys.add(root);
            for (String purpose : PURPOSES) keys.add(derive(root, purpose));
        }
        return keys;
    }

    private static byte[] derive(byte[] key, String purpose) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(key)
                        .thenExpand(("catamnesis " + purpose).getBytes(StandardCharsets.UTF_8), 32));
    }

    private static byte[] unwrap(byte[] key, byte[] wrapped) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AESWrap");
        cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(key, "AES"));
        return cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY).getEncoded();
    }

    private static boolean opens(byte[] key, byte[] wrapped) {
        try {
            unwrap(key, wrapped);
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static String decrypt(byte[] key, Connection sql, String table, String column) throws Exception {
        byte[] sealed = bytes(sql, "select " + column + " from " + table);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, sealed, 1, 12));
        String place = table + '|' + column + '|' + text(sql, "select id from " + table) + "|1";
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return new String(cipher.doFinal(sealed, 13, sealed.length - 13), StandardCharsets.UTF_8);
    }

    private static boolean decrypts(byte[] key, Connection sql) throws Exception {
        try {
            decrypt(key, sql, "patient_detail", "name");
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /** HMAC-SHA256 over each value with its length before it, 16 bytes kept. */
    private static String identifierMac(byte[] key) throws GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        for (String part : List.of(PatientIdentifier.MRN, MRN)) {
            byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes(ByteBuffer.allocate(4).putInt(utf8.length).array());
            bytes.writeBytes(utf8);
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(bytes.toByteArray()), 16));
    }

    private static byte[] bytes(Connection sql, String query) throws SQLException {
        try (ResultSet row = sql.createStatement().executeQuery(query)) {
            assertTrue(row.next());
            return row.getBytes(1);
        }
    }

    private static String text(Connection sql, String query) throws SQLException {
        try (ResultSet row = sql.createStatement().executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }
}
