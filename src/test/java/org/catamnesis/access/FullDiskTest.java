package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full or read-only at every step of a write: one clear problem, nothing half-written, and on it goes. */
class FullDiskTest {
    private static final Set<Problem> CLEAR = EnumSet.of(Problem.DISK_FULL, Problem.FOLDER_READ_ONLY);
    /** Receives a document, reads and accepts it: more than one change. */
    private static final int SEVERAL_CHANGES = 9;

    @TempDir
    Path folder;

    @Test
    void eachKindOfChangeIsWholeOrNotThereOnAFullDisk() {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session session = clinic.session();
            RandomWrites writes = new RandomWrites(session, new Random(1));
            writes.one(0);
            for (int kind = 0; kind < RandomWrites.KINDS; kind++) {
                int refused = 0;
                while (refused == 0) refused = untilThereIsRoom(session, writes, kind);
                session.database().write(sql -> sql.execute("pragma max_page_count = 1000000"));
                writes.one(kind);
                assertEquals(0, Verification.run(session).count());
            }
        }
    }

    /** Lets the file grow by one page more each time until the change fits; how often it did not. */
    private static int untilThereIsRoom(Session session, RandomWrites writes, int kind) {
        for (int more = 0; ; more++) {
            int pages = more;
            session.database().write(sql -> sql.execute("pragma max_page_count = " + (pages(sql) + pages)));
            long before = rows(session);
            try {
                writes.one(kind);
                return more;
            } catch (ProblemException e) {
                assertEquals(Problem.DISK_FULL, e.problem());
                if (kind != SEVERAL_CHANGES) assertEquals(before, rows(session));
            }
        }
    }

    @Test
    void eachKindOfChangeIsRefusedWhereNothingCanBeWritten() {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session session = clinic.session();
            RandomWrites writes = new RandomWrites(session, new Random(1));
            writes.one(0);
            long before = rows(session);
            for (int kind = 0; kind < RandomWrites.KINDS; kind++) {
                int what = kind;
                session.database().write(sql -> sql.execute("pragma query_only = on"));
                assertProblem(Set.of(Problem.FOLDER_READ_ONLY), () -> writes.one(what));
                assertProblem(
                        Set.of(Problem.FOLDER_READ_ONLY),
                        () -> session.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED)));
                assertEquals(before, rows(session));
                session.database().write(sql -> sql.execute("pragma query_only = off"));
            }
            for (int kind = 0; kind < RandomWrites.KINDS; kind++) writes.one(kind);
            assertEquals(0, Verification.run(session).count());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 16, 64, 128, 200, 256, 320, 400})
    void aClinicThatDidNotFitLeavesNothingAndIsMadeLater(int kib) throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 16)) {
            disk.leave(kib);
            ClinicFolder place = new ClinicFolder(disk.path().resolve("clinic"));
            assertProblem(CLEAR, () -> create(place));
            assertFalse(place.hasClinic());
            disk.leave(32_000);
            try (ClinicDatabase made = create(place)) {
                assertEquals(1L, rows(made, "account"));
            }
        }
    }

    @Test
    void writesOnADiskThatFillsUpAreWholeOrNotThere() throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 32_000);
                TestClinic clinic = new TestClinic(disk.path())) {
            Session session = clinic.session();
            RandomWrites writes = new RandomWrites(session, new Random(2));
            writes.one(0);
            for (int kib = 0; kib < 200; kib += 20) {
                disk.leave(kib);
                assertProblem(CLEAR, () -> {
                    while (true) writes.any();
                });
            }
            disk.leave(32_000);
            writes.any();
            assertEquals(0, Verification.run(clinic.reopen()).count());
        }
    }

    @Test
    void aReadOnlyFolderRefusesEveryWriteAndHarmsNothing() throws Exception {
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 32_000)) {
            TestClinic clinic = new TestClinic(disk.path());
            clinic.close();
            disk.readOnly(true);
            assertProblem(CLEAR, () -> TestClinic.door().open(clinic.folder()));
            assertProblem(CLEAR, () -> create(new ClinicFolder(disk.path().resolve("other"))));
            disk.readOnly(false);
            assertEquals(0, Verification.run(clinic.reopen()).count());
            clinic.close();
        }
    }

    @Test
    void aMigrationThatDoesNotFitLeavesTheOldClinic() throws Exception {
        OldClinic old = new OldClinic(folder, "1", 20);
        int refused = 0;
        for (int kib : new int[] {0, 8, 32, 64, 100, 150, 200, 250, 300}) {
            try (SmallDisk disk = new SmallDisk(folder.resolve("disk" + kib), 32_000)) {
                ClinicFolder place =
                        new ClinicFolder(Files.createDirectories(disk.path().resolve("clinic")));
                Files.copy(old.folder.database(), place.database());
                disk.leave(kib);
                try (ClinicDatabase _ = TestClinic.door().open(place)) {
                    assertTrue(kib > 0);
                } catch (ProblemException e) {
                    assertTrue(CLEAR.contains(e.problem()), e.problem().name());
                    refused++;
                }
                disk.leave(32_000);
                try (ClinicDatabase database = TestClinic.door().open(place)) {
                    Session session = TestClinic.door().signIn(database, "doctor", TestClinic.PASSWORD);
                    assertEquals(0, Verification.run(session).count());
                    assertEquals(20L, rows(database, "patient"));
                }
            }
        }
        assertTrue(refused > 2, refused + " refused");
    }

    @Test
    void aBackupThatDoesNotFitLeavesNoFile() throws Exception {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session session = clinic.session();
            RandomWrites writes = new RandomWrites(session, new Random(3));
            for (int i = 0; i < 30; i++) writes.any();
            Backups backups = new Backups(session);
            for (int kib : new int[] {4, 16, 40, 80}) {
                try (SmallDisk disk = new SmallDisk(folder.resolve("disk" + kib), kib)) {
                    Path file = disk.path().resolve("backup");
                    assertProblem(CLEAR, () -> backups.make(file, (_, _) -> {}));
                    assertFalse(Files.exists(file));
                }
            }
            backups.make(folder.resolve("backup"), (_, _) -> {});
            assertEquals(0, Verification.run(session).count());
        }
    }

    private static ClinicDatabase create(ClinicFolder place) {
        NewAccount doctor = new NewAccount("doctor", "Dr. Test", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR));
        return TestClinic.door()
                .create(place, "Test clinic", false, doctor, TestClinic.PASSWORD)
                .session()
                .database();
    }

    private static long pages(DSLContext sql) {
        return ((Number) sql.fetchValue("pragma page_count")).longValue();
    }

    private static long rows(Session session) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .mapToLong(table -> rows(session.database(), table.getName()))
                .sum();
    }

    private static long rows(ClinicDatabase database, String table) {
        return database.read(sql -> ((Number) sql.fetchValue("select count(*) from " + table)).longValue());
    }

    private static void assertProblem(Set<Problem> expected, Executable action) {
        Problem problem = assertThrows(ProblemException.class, action).problem();
        assertTrue(expected.contains(problem), problem.name());
    }
}
