package org.catamnesis.clinic.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * What stands in clear at the head of a backup: one line that says what it is and one line of JSON, which has what is
 * needed to find the file's key with a password or the recovery code, and nothing about patients.
 *
 * @param schema the version of the tables
 * @param createdAt clinic-local, ISO
 * @param rows how many rows there are in all tables
 * @param encapsulation what the file's key is found from, with the private key
 */
record BackupHeader(
        int format,
        String clinic,
        String schema,
        String createdAt,
        long rows,
        byte[] encapsulation,
        KeyPair keys,
        List<Slot> slots) {
    static final String MAGIC = "catamnesis backup\n";
    static final int FORMAT = 1;
    private static final int LONGEST = 16 << 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The clinic's pair of keys for backups, in X.509 and (sealed) PKCS#8 encoding. */
    record KeyPair(long id, byte[] publicKey, byte[] sealedPrivateKey) {}

    /** A row of the clinic's key slots, and whose it is; no account for that of the recovery code. */
    record Slot(
            String kind,
            Long account,
            String user,
            String kdf,
            int memoryKib,
            int passes,
            int lanes,
            byte[] salt,
            byte[] recordKey,
            byte[] identityKey,
            byte[] mac) {}

    /** Made at this time, in the clinic's own time. */
    LocalDateTime made() {
        try {
            return LocalDateTime.parse(createdAt);
        } catch (java.time.DateTimeException | NullPointerException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        }
    }

    /** The two lines, with their ends. */
    byte[] bytes() {
        try {
            return (MAGIC + JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hash(byte[] bytes) {
        MessageDigest digest = TableWriter.sha256();
        return digest.digest(bytes);
    }

    /** A header with the hash of its bytes as they stood. */
    record Read(BackupHeader header, byte[] hash) {}

    /**
     * Reads up to the first chunk.
     *
     * @throws ProblemException NOT_A_BACKUP, or BACKUP_NEWER for a format of a later program
     */
    static Read read(InputStream in) throws IOException {
        MessageDigest digest = TableWriter.sha256();
        byte[] magic = in.readNBytes(MAGIC.length());
        if (!MAGIC.equals(new String(magic, StandardCharsets.UTF_8))) throw new ProblemException(Problem.NOT_A_BACKUP);
        digest.update(magic);
        var line = new java.io.ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > LONGEST) throw new ProblemException(Problem.BACKUP_DAMAGED);
            line.write(c);
        }
        digest.update(line.toByteArray());
        digest.update((byte) '\n');
        return new Read(parse(line.toByteArray()), digest.digest());
    }

    private static BackupHeader parse(byte[] line) {
        try {
            int format = JSON.readTree(line).path("format").asInt();
            if (format > FORMAT) throw new ProblemException(Problem.BACKUP_NEWER);
            BackupHeader header = JSON.readValue(line, BackupHeader.class);
            boolean whole = format == FORMAT
                    && header.clinic != null
                    && header.schema != null
                    && header.encapsulation != null
                    && header.keys != null
                    && header.slots != null;
            if (!whole) throw new ProblemException(Problem.BACKUP_DAMAGED);
            return header;
        } catch (IOException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        }
    }
}
