package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.catamnesis.clinic.backup.BackupFolder;
import org.catamnesis.clinic.backup.BackupInfo;
import org.catamnesis.clinic.backup.Retention;
import org.catamnesis.clinic.backup.Schedule;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    Path folder;

    private TestClinic clinic;
    private Backups backups;

    @BeforeEach
    void begin() {
        clinic = new TestClinic(folder);
        backups = new Backups(clinic.session());
    }

    @AfterEach
    void end() {
        clinic.close();
    }

    @Test
    void oneIsMadeWhenItIsDueAndThenNotAgain() {
        assertEquals(Optional.empty(), backups.settings().last());
        LocalDateTime now = LocalDateTime.now(TestClinic.CLOCK);
        assertEquals(now, backups.makeIfDue((_, _) -> {}).orElseThrow().madeAt());
        assertEquals(Optional.empty(), backups.makeIfDue((_, _) -> {}));
        assertEquals(Optional.of(now), backups.settings().last());
        assertEquals(
                List.of(now), backups.list().stream().map(BackupInfo::madeAt).toList());
    }

    @Test
    void whatIsSetIsKept() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("drive"));
        BackupSettings settings =
                new BackupSettings(elsewhere, new Schedule(5), new Retention(3, 2, 1), Optional.empty());
        backups.change(settings);
        assertEquals(settings, backups.settings());
        assertEquals(settings, new Backups(clinic.reopen()).settings());
    }

    @Test
    void aDriveThatIsNotThereIsSaidAndNotMadeUp() {
        Path gone = folder.resolve("no drive/backups");
        backups.change(new BackupSettings(gone, new Schedule(5), Retention.USUAL, Optional.empty()));
        ProblemException problem = assertThrows(ProblemException.class, () -> backups.makeIfDue((_, _) -> {}));
        assertEquals(Problem.BACKUP_FOLDER_MISSING, problem.problem());
        assertTrue(Files.notExists(gone));
        assertEquals(Optional.empty(), backups.settings().last());
    }

    @Test
    void tidyingRemovesOldOnesOfThisClinicAndNothingElse() throws IOException {
        backups.make((_, _) -> {});
        Path made = backups.list().getFirst().path();
        BackupFolder place = backups.folder();
        Path letter = Files.writeString(place.path().resolve("2020-01-01T000000-12345678.backup"), "a letter");
        Path named = Files.copy(made, place.path().resolve("before the move.backup"));
        place.tidy(new Retention(1, 0, 0), LocalDateTime.now(TestClinic.CLOCK).plusYears(3));
        assertTrue(Files.exists(letter), "what cannot be read is left alone");
        assertTrue(Files.exists(named), "what a person named is left alone");
        assertTrue(Files.exists(made), "the newest is never removed");
    }

    @Test
    void whoeverMayNotBackUpIsRefusedButTheClockIsNot() {
        ClinicDoor.addUser(
                clinic.session(),
                new NewAccount("nurse", "Nurse", EnumSet.of(Role.NURSE)),
                "another horse".toCharArray());
        Session nurse = TestClinic.door().signIn(clinic.session().database(), "nurse", "another horse".toCharArray());
        Backups hers = new Backups(nurse);
        refused(() -> hers.make((_, _) -> {}));
        refused(() -> hers.make(folder.resolve("x.backup"), (_, _) -> {}));
        refused(hers::list);
        refused(() -> hers.change(hers.settings()));
        assertTrue(hers.makeIfDue((_, _) -> {}).isPresent());
    }

    private static void refused(Runnable action) {
        assertEquals(
                Problem.NOT_ALLOWED,
                assertThrows(ProblemException.class, action::run).problem());
    }
}
