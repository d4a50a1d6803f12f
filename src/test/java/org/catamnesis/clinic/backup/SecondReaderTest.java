package org.catamnesis.clinic.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Inflater;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads a backup by what docs/backup.md says of it alone, with nothing of the program's own code. */
class SecondReaderTest {
    @TempDir
    Path folder;

    private final Map<String, List<List<Object>>> tables = new TreeMap<>();
    private final List<TableSum> sums = new ArrayList<>();

    @Test
    void aBackupIsReadByItsDescriptionAlone() throws Exception {
        try (BackedUpClinic clinic = new BackedUpClinic(folder, 2, 700)) {
            byte[] file = Files.readAllBytes(clinic.file);
            int first = indexOf(file, 0) + 1;
            int second = indexOf(file, first) + 1;
            assertEquals("catamnesis backup\n", new String(file, 0, first, StandardCharsets.UTF_8));
            JsonNode header = new ObjectMapper().readTree(Arrays.copyOfRange(file, first, second));
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(file, second));
            byte[] content = content(file, second, fileKey(header, BackedUpClinic.PASSWORD), hash);
            parse(content);
            assertEquals(clinic.summary.tables(), sums);
            assertEquals(2, tables.get("patient").size());
            assertEquals(700, tables.get("lab_result").size());
            List<Object> result = tables.get("lab_result").getFirst();
            assertEquals(List.of("final", "creatinine", "肌酐"), result.subList(0, 3));
        }
    }

    private static int indexOf(byte[] file, int from) {
        int at = from;
        while (file[at] != '\n') at++;
        return at;
    }

    /** Password, Argon2id, slot, record key, private key, file key. */
    private static SecretKey fileKey(JsonNode header, char[] password) throws Exception {
        JsonNode slot = header.get("slots").get(0);
        assertEquals("doctor", slot.get("user").asText());
        var argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(slot.get("memoryKib").asInt())
                .withIterations(slot.get("passes").asInt())
                .withParallelism(slot.get("lanes").asInt())
                .withSalt(slot.get("salt").binaryValue())
                .build());
        byte[] derived = new byte[32];
        argon.generateBytes(new String(password).getBytes(StandardCharsets.UTF_8), derived);
        Cipher unwrap = Cipher.getInstance("AESWrap");
        unwrap.init(Cipher.UNWRAP_MODE, subKey(new SecretKeySpec(derived, "AES"), "slot wrap"));
        var recordKey = (SecretKey) unwrap.unwrap(slot.get("recordKey").binaryValue(), "AES", Cipher.SECRET_KEY);
        JsonNode pair = header.get("keys");
        byte[] sealed = pair.get("sealedPrivateKey").binaryValue();
        Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
        gcm.init(Cipher.DECRYPT_MODE, subKey(recordKey, "backup key"), new GCMParameterSpec(128, sealed, 1, 12));
        gcm.updateAAD(("backup_key|private_key|" + pair.get("id").asLong()).getBytes(StandardCharsets.UTF_8));
        var privateKey = KeyFactory.getInstance("X25519")
                .generatePrivate(new PKCS8EncodedKeySpec(gcm.doFinal(sealed, 13, sealed.length - 13)));
        return KEM.getInstance("DHKEM")
                .newDecapsulator(privateKey)
                .decapsulate(header.get("encapsulation").binaryValue(), 0, 32, "AES");
    }

    private static SecretKey subKey(SecretKey key, String purpose) throws Exception {
        byte[] info = ("catamnesis " + purpose).getBytes(StandardCharsets.UTF_8);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(key).thenExpand(info, 32));
    }

    private static byte[] content(byte[] file, int from, SecretKey key, byte[] headerHash) throws Exception {
        var content = new ByteArrayOutputStream();
        ByteBuffer in = ByteBuffer.wrap(file, from, file.length - from);
        for (long number = 0; in.hasRemaining(); number++) {
            int word = in.getInt();
            byte[] sealed = new byte[word & 0x7fffffff];
            in.get(sealed);
            Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
            gcm.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, nonce));
            gcm.updateAAD(headerHash);
            gcm.updateAAD(ByteBuffer.allocate(8).putLong(number).array());
            gcm.updateAAD(new byte[] {(byte) (word < 0 ? 1 : 0)});
            byte[] plain = new byte[64 * 1024];
            try (Inflater inflater = new Inflater(true)) {
                inflater.setInput(gcm.doFinal(sealed));
                content.write(plain, 0, inflater.inflate(plain));
            }
        }
        return content.toByteArray();
    }

    private void parse(byte[] content) throws Exception {
        var in = new DataInputStream(new ByteArrayInputStream(content));
        while (true) {
            int begin = content.length - in.available();
            String table = text(in);
            if (table.isEmpty()) break;
            List<String> types = new ArrayList<>();
            for (int columns = in.readInt(); columns > 0; columns--) {
                text(in);
                types.add(text(in));
            }
            List<List<Object>> rows = new ArrayList<>();
            for (int length = in.readInt(); length >= 0; length = in.readInt()) {
                rows.add(row(types, ByteBuffer.wrap(in.readNBytes(length))));
            }
            int end = content.length - in.available();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOfRange(content, begin, end));
            assertEquals(rows.size(), in.readLong());
            assertEquals(HexFormat.of().formatHex(digest), HexFormat.of().formatHex(in.readNBytes(32)));
            tables.put(table, rows);
            sums.add(new TableSum(table, rows.size(), HexFormat.of().formatHex(digest)));
        }
        assertEquals(tables.get("audit_entry").size(), in.readLong());
    }

    /** The texts of a row; other values only move on. */
    private static List<Object> row(List<String> types, ByteBuffer row) {
        List<Object> texts = new ArrayList<>();
        byte[] present = new byte[(types.size() + 7) / 8];
        row.get(present);
        for (int i = 0; i < types.size(); i++) {
            if ((present[i / 8] >> (i % 8) & 1) == 0) continue;
            switch (types.get(i)) {
                case "text" -> texts.add(new String(bytes(row), StandardCharsets.UTF_8));
                case "bytes" -> bytes(row);
                case "boolean" -> row.get();
                case "integer", "date" -> row.getInt();
                case "bigint", "double", "timestamp" -> row.getLong();
                default -> throw new IllegalStateException(types.get(i));
            }
        }
        assertEquals(0, row.remaining());
        return texts;
    }

    private static byte[] bytes(ByteBuffer row) {
        byte[] bytes = new byte[row.getInt()];
        row.get(bytes);
        return bytes;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
