package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.catamnesis.clinic.ClinicDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that write to a clinic, at random moments, and judges what they leave each time: it opens, every change
 * that was said to be kept is there, none is there by halves, the trail is whole. 1,000 kills in the profile {@code
 * torture}.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("catamnesis.kills", 30);
    /** How many changes a process may keep before it is killed, at most. */
    private static final int CHANGES = Integer.getInteger("catamnesis.changes", 24);
    /** A clinic that grows over all kills would make judging it the longest part. */
    private static final int KILLS_A_CLINIC = 50;

    private static final int LONGEST_OPENING_MILLIS = 1500;
    private static final int LONGEST_CHANGE_MILLIS = 30;
    private static final long SEED = Long.getLong("catamnesis.seed", 20260915);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasKeptIsLostOrTorn() throws Exception {
        ChildProcesses processes = new ChildProcesses(folder);
        try (TestClinic first = new TestClinic(folder.resolve("trained"))) {
            first.session().database().close();
            processes.train(first);
        }
        List<Callable<Integer>> lanes = new ArrayList<>();
        int clinics = Math.max(2, KILLS / KILLS_A_CLINIC);
        for (int i = 0; i < clinics; i++) {
            int lane = i;
            int kills = KILLS / clinics + (i < KILLS % clinics ? 1 : 0);
            lanes.add(() -> kill(processes, folder.resolve("lane" + lane), new Random(SEED + lane), kills));
        }
        int kept = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> lane : threads.invokeAll(lanes)) kept += lane.get();
        } catch (ExecutionException e) {
            throw new AssertionError(Files.readString(processes.errors()), e.getCause());
        }
        System.out.println("kill -9: " + KILLS + " kills, " + kept + " acknowledged changes, none lost, none torn");
        assertTrue(kept > 2 * KILLS, kept + " changes kept");
    }

    /** How many changes these processes said that they had kept. */
    private static int kill(ChildProcesses processes, Path place, Random random, int kills) throws Exception {
        TestClinic clinic = new TestClinic(place);
        clinic.close();
        int kept = 0;
        for (int i = 0; i < kills; i++) {
            Process child = processes.start(clinic, random.nextLong(), Integer.MAX_VALUE);
            List<Kept> said = letWriteAndKill(child, random);
            judge(clinic, said);
            kept += said.size();
        }
        return kept;
    }

    private static List<Kept> letWriteAndKill(Process child, Random random) throws Exception {
        List<Kept> said = new ArrayList<>();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
            if (random.nextInt(5) == 0) {
                // While it opens the clinic, with what the one before left in the log.
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_OPENING_MILLIS));
            } else {
                assertEquals(WritingChild.OPEN, lines.readLine());
                for (int i = random.nextInt(CHANGES); i > 0; i--)
                    said.add(Kept.parse(lines.readLine()).orElseThrow());
                TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_CHANGE_MILLIS));
            }
            // Process.destroyForcibly would close the pipe, and lose what was said last.
            ProcessHandle.of(child.pid()).ifPresent(ProcessHandle::destroyForcibly);
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                Kept.parse(line).ifPresent(said::add);
            child.waitFor();
            return said;
        }
    }

    private static void judge(TestClinic clinic, List<Kept> said) {
        Session before = clinic.session();
        try (ClinicDatabase database = TestClinic.door().open(clinic.folder())) {
            Session session = new Session(database, before.account(), before.keys());
            assertEquals(
                    "ok",
                    database.read(
                            sql -> sql.fetchValue("pragma integrity_check").toString()));
            List<Kept> lost = database.read(sql -> said.stream()
                    .filter(change -> !change.isIn(sql, session.trail()))
                    .toList());
            assertEquals(List.of(), lost);
            OutsideHead outside = session.headFile().found();
            VerificationStore store = new VerificationStore(session.trail(), session.seals(), session.keys());
            Verified verified = database.snapshot(sql -> store.check(sql, outside));
            assertEquals(List.of(), verified.findings());
        }
    }
}
