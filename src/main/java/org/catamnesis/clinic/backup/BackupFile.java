package org.catamnesis.clinic.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Optional;
import org.catamnesis.clinic.BackupKeys;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.schema.tables.records.KeySlotRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** A backup on disk, of which the header was read. */
public final class BackupFile {
    private static final int BUFFER = 1 << 16;
    private static final int MOST_MEMORY_KIB = 1 << 20;
    private static final int MOST_PASSES = 64;
    private final BackupInfo info;
    private final BackupHeader header;

    private BackupFile(BackupInfo info, BackupHeader header) {
        this.info = info;
        this.header = header;
    }

    /**
     * Reads what is said in clear.
     *
     * @throws ProblemException FILE_MISSING, NOT_A_BACKUP, BACKUP_NEWER or BACKUP_DAMAGED
     */
    public static BackupFile open(Path path) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            BackupHeader header = BackupHeader.read(in).header();
            return new BackupFile(
                    new BackupInfo(
                            path, Files.size(path), header.clinic(), header.schema(), header.made(), header.rows()),
                    header);
        } catch (NoSuchFileException e) {
            throw new ProblemException(Problem.FILE_MISSING, e);
        } catch (IOException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        }
    }

    public BackupInfo info() {
        return info;
    }

    /** The clinic's keys, by the password of this user or by the clinic's recovery code; empty when neither fits. */
    public Optional<ClinicKeys> unlock(String user, char[] secret) {
        Optional<ClinicKeys> byPassword = header.slots().stream()
                .filter(slot -> user.equals(slot.user()))
                .findFirst()
                .flatMap(slot -> ClinicOpening.keys(row(slot), secret));
        if (byPassword.isPresent() || !ClinicOpening.looksLikeRecoveryCode(secret)) return byPassword;
        return header.slots().stream()
                .filter(slot -> slot.account() == null)
                .findFirst()
                .flatMap(slot -> ClinicOpening.keysByRecovery(row(slot), secret));
    }

    private static KeySlotRecord row(BackupHeader.Slot slot) {
        if (slot.memoryKib() > MOST_MEMORY_KIB
                || slot.passes() > MOST_PASSES
                || slot.lanes() > MOST_PASSES
                || slot.memoryKib() < 8 * slot.lanes()
                || slot.passes() < 1
                || slot.lanes() < 1
                || slot.salt() == null
                || slot.recordKey() == null
                || slot.mac() == null) throw new ProblemException(Problem.BACKUP_DAMAGED);
        KeySlotRecord row = new KeySlotRecord();
        row.setKind(slot.kind());
        row.setAccountId(slot.account());
        row.setKdf(slot.kdf());
        row.setMemoryKib(slot.memoryKib());
        row.setPasses(slot.passes());
        row.setLanes(slot.lanes());
        row.setSalt(slot.salt());
        row.setRecordKey(slot.recordKey());
        row.setIdentityKey(slot.identityKey());
        row.setMac(slot.mac());
        return row;
    }

    /** The tables, opened with these keys. */
    BackupReader read(ClinicKeys keys) throws IOException {
        var fileKey = FileKey.open(privateKey(keys), header.encapsulation());
        InputStream in = new BufferedInputStream(Files.newInputStream(info.path()), BUFFER);
        BackupHeader.Read again = BackupHeader.read(in);
        return new BackupReader(new ChunkInput(in, new ChunkCipher(fileKey, again.hash())));
    }

    private PrivateKey privateKey(ClinicKeys keys) {
        try {
            return BackupKeys.open(keys, header.keys().id(), header.keys().sealedPrivateKey());
        } catch (ProblemException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        }
    }
}
