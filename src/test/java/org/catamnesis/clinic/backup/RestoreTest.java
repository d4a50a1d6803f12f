package org.catamnesis.clinic.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.catamnesis.access.Backups;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RestoreTest {
    @TempDir
    Path folder;

    private final ClinicRestore restore = new ClinicRestore(TestClinic.CLOCK, () -> false);

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void everythingComesBackInAnEmptyHome(TestEngine engine) {
        try (BackedUpClinic before = new BackedUpClinic(engine, folder, 5, 2500)) {
            List<Patient> patients = before.patients.all();
            var restored = restore(before.file, "new home", "doctor", BackedUpClinic.PASSWORD);
            assertEquals(before.summary, restored.summary());
            try (ClinicDatabase database = TestClinic.door().open(restored.folder())) {
                Session session = TestClinic.door().signIn(database, "doctor", BackedUpClinic.PASSWORD);
                assertEquals(Set.copyOf(patients), Set.copyOf(new PatientStore(session).all()));
                // All tables but those that the restore and the sign-in wrote to.
                assertEquals(sums(before.clinic.session().database()), sums(database));
            }
            assertEquals("rwx------", permissions(restored.folder().path()));
            assertEquals("rw-------", permissions(restored.folder().database()));
        }
    }

    @Test
    void theRecoveryCodeOpensItToo() {
        try (BackedUpClinic before = new BackedUpClinic(folder, 1, 10)) {
            char[] code = before.clinic.recoveryCode().toCharArray();
            assertEquals(
                    before.summary, restore(before.file, "home", "doctor", code).summary());
        }
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void aBackupMadeWhileOthersWriteHoldsOneCommit(TestEngine engine) throws Exception {
        try (BackedUpClinic before = new BackedUpClinic(engine, folder, 3, 20_000)) {
            AtomicBoolean enough = new AtomicBoolean();
            var writing = CompletableFuture.supplyAsync(() -> {
                int added = 0;
                while (!enough.get()) before.add(1000 + added++);
                return added;
            });
            Path busy = folder.resolve("busy.backup");
            BackupSummary summary = new Backups(before.clinic.session()).make(busy, (_, _) -> {});
            enough.set(true);
            assertTrue(writing.get() > 0, "somebody wrote");
            var restored = restore(busy, "home", "doctor", BackedUpClinic.PASSWORD);
            assertEquals(summary, restored.summary());
            // One commit: each patient that is there is there with details, number, key and audit entry.
            assertEquals(rows(summary, "patient"), rows(summary, "patient_detail"));
            assertEquals(rows(summary, "patient"), rows(summary, "patient_identifier"));
            assertEquals(rows(summary, "patient"), rows(summary, "data_key"));
            assertEquals(
                    rows(summary, "audit_entry"), summary.audit().orElseThrow().entries());
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreRefusedAlikeAndLeaveNothing() {
        try (BackedUpClinic before = new BackedUpClinic(folder, 1, 10)) {
            refused(Problem.SIGN_IN_REFUSED, before.file, "doctor", "wrong horse 1".toCharArray());
            refused(Problem.SIGN_IN_REFUSED, before.file, "nobody", BackedUpClinic.PASSWORD);
        }
    }

    @Test
    void onlyOneWhoMayRestoreInTheClinicCanRestoreIt() {
        try (BackedUpClinic before = new BackedUpClinic(folder, 1, 10)) {
            char[] password = "another horse".toCharArray();
            for (Role role : List.of(Role.DOCTOR, Role.NURSE, Role.RESEARCHER))
                ClinicDoor.addUser(
                        before.clinic.session(),
                        new NewAccount(role.name().toLowerCase(java.util.Locale.ROOT) + "2", "Other", EnumSet.of(role)),
                        password);
            Path file = folder.resolve("users.backup");
            new Backups(before.clinic.session()).make(file, (_, _) -> {});
            for (String user : List.of("doctor2", "nurse2", "researcher2"))
                refused(Problem.NOT_ALLOWED, file, user, password);
        }
    }

    @Test
    void aDamagedBackupLeavesNothing() throws IOException {
        try (BackedUpClinic before = new BackedUpClinic(folder, 3, 5000)) {
            byte[] whole = Files.readAllBytes(before.file);
            whole[whole.length - 100] ^= 1;
            Path damaged = Files.write(folder.resolve("damaged.backup"), whole);
            refused(Problem.BACKUP_DAMAGED, damaged, "doctor", BackedUpClinic.PASSWORD);
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsNotTouched() throws IOException {
        try (BackedUpClinic before = new BackedUpClinic(folder, 1, 10)) {
            Path taken = Files.createDirectory(folder.resolve("home"));
            Files.writeString(taken.resolve("letter.txt"), "keep me");
            ProblemException problem = assertThrows(
                    ProblemException.class, () -> restore(before.file, "home", "doctor", BackedUpClinic.PASSWORD));
            assertEquals(Problem.FOLDER_NOT_EMPTY, problem.problem());
            assertEquals("keep me", Files.readString(taken.resolve("letter.txt")));
        }
    }

    @Test
    void aDrillProvesTheBackupAndLeavesNothing() {
        try (BackedUpClinic before = new BackedUpClinic(folder, 3, 500)) {
            var drill = restore.drill(before.clinic.session(), before.file, (_, _) -> {});
            assertEquals(before.summary, drill.summary());
        }
    }

    private ClinicRestore.Restored restore(Path file, String home, String user, char[] secret) {
        return restore.restore(file, new ClinicFolder(folder.resolve(home)), user, secret, Set.of(), (_, _) -> {});
    }

    private void refused(Problem expected, Path file, String user, char[] secret) {
        Path home = folder.resolve("refused home");
        ProblemException problem =
                assertThrows(ProblemException.class, () -> restore(file, "refused home", user, secret));
        assertEquals(expected, problem.problem());
        assertFalse(Files.exists(home));
    }

    private static long rows(BackupSummary summary, String table) {
        return summary.tables().stream()
                .filter(sum -> sum.table().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    private static List<TableSum> sums(ClinicDatabase database) {
        Set<String> written = Set.of("audit_entry", "audit_head", "setting", "sign_in_refusal");
        return database.snapshot(sql -> sql.connectionResult(connection -> {
            List<TableSum> sums = new ArrayList<>();
            TableWriter tables = new TableWriter(connection, RowCount.silent());
            for (TableShape shape : TableShape.all(connection))
                if (!written.contains(shape.name())) sums.add(sum(tables, shape));
            return sums;
        }));
    }

    private static TableSum sum(TableWriter tables, TableShape shape) throws SQLException {
        try {
            return tables.write(shape, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
