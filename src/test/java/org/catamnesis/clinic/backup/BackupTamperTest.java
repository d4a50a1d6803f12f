package org.catamnesis.clinic.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not as it was written is refused: no byte of a backup can be changed, cut, swapped or added. */
class BackupTamperTest {
    private static final Set<Problem> REFUSALS =
            Set.of(Problem.BACKUP_DAMAGED, Problem.NOT_A_BACKUP, Problem.BACKUP_NEWER);

    @TempDir
    Path folder;

    private BackedUpClinic clinic;
    private ClinicKeys keys;
    private byte[] whole;

    @BeforeEach
    void make() throws IOException {
        clinic = new BackedUpClinic(folder, 20, 3000);
        keys = BackupFile.open(clinic.file)
                .unlock("doctor", BackedUpClinic.PASSWORD)
                .orElseThrow();
        whole = Files.readAllBytes(clinic.file);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void asItWasWrittenItIsRead() throws IOException {
        assertEquals(clinic.summary.tables(), read(whole));
        assertTrue(chunks().size() > 3, "several chunks");
    }

    @Test
    void aThousandFlippedBitsAreAllRefused() {
        Random random = new Random(20260915);
        for (int i = 0; i < 1000; i++) {
            byte[] changed = whole.clone();
            // Half of them in the header and the first chunk's frame, which random places would seldom hit.
            int at = i % 2 == 0 ? random.nextInt(whole.length) : random.nextInt(header().length + 8);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            refused(changed, "bit at " + at);
        }
    }

    @Test
    void oneThatWasCutIsRefusedWhereverItIsCut() throws IOException {
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            int length = random.nextInt(whole.length);
            refused(Arrays.copyOf(whole, length), "cut at " + length);
        }
        List<byte[]> withoutLast = chunks();
        withoutLast.removeLast();
        refused(join(withoutLast), "the last chunk is gone");
        refused(header(), "no chunk at all");
    }

    @Test
    void chunksThatAreSwappedRepeatedMissingOrAppendedAreRefused() throws IOException {
        List<byte[]> swapped = chunks();
        swapped.addFirst(swapped.remove(1));
        refused(join(swapped), "swapped");
        List<byte[]> missing = chunks();
        missing.remove(1);
        refused(join(missing), "missing");
        List<byte[]> repeated = chunks();
        repeated.add(1, repeated.get(1));
        refused(join(repeated), "repeated");
        List<byte[]> appended = chunks();
        appended.add(appended.getLast());
        refused(join(appended), "appended");
        refused(Arrays.copyOf(whole, whole.length + 1), "a byte appended");
    }

    @Test
    void aChunkThatSaysItIsTheLastIsRefused() throws IOException {
        List<byte[]> chunks = chunks();
        byte[] early = chunks.get(1).clone();
        early[0] |= (byte) 0x80;
        refused(join(List.of(chunks.getFirst(), early)), "cut and marked as the end");
    }

    @Test
    void aChunkOfAnotherBackupOfTheSameClinicIsRefused() throws IOException {
        Path second = folder.resolve("two.backup");
        BackupMaking.make(clinic.clinic.session().database(), second, (_, _) -> {});
        List<byte[]> chunks = chunks();
        chunks.set(1, chunks(Files.readAllBytes(second)).get(1));
        refused(join(chunks), "from another backup");
    }

    private void refused(byte[] bytes, String how) {
        ProblemException problem = assertThrows(ProblemException.class, () -> read(bytes), how);
        assertTrue(REFUSALS.contains(problem.problem()), how + ": " + problem.problem());
    }

    private List<TableSum> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("changed.backup"), bytes);
        return BackupCheck.read(BackupFile.open(file), keys).tables();
    }

    private byte[] header() {
        int lines = 0;
        for (int i = 0; ; i++) if (whole[i] == '\n' && ++lines == 2) return Arrays.copyOf(whole, i + 1);
    }

    private List<byte[]> chunks() {
        return chunks(whole);
    }

    private List<byte[]> chunks(byte[] file) {
        List<byte[]> chunks = new ArrayList<>();
        for (int at = lengthOfHeader(file); at < file.length; ) {
            int length = 4 + (ByteBuffer.wrap(file).getInt(at) & 0x7fffffff);
            chunks.add(Arrays.copyOfRange(file, at, at + length));
            at += length;
        }
        return chunks;
    }

    private static int lengthOfHeader(byte[] file) {
        int lines = 0;
        for (int i = 0; ; i++) if (file[i] == '\n' && ++lines == 2) return i + 1;
    }

    private byte[] join(List<byte[]> chunks) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        out.write(header());
        for (byte[] chunk : chunks) out.write(chunk);
        return out.toByteArray();
    }
}
