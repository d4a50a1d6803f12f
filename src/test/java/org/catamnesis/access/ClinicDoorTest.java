package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ClinicDoorTest {
    @TempDir
    Path folder;

    @Test
    void opensWithTheRightPasswordOnly() {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session session = clinic.reopen();
            assertEquals("Dr. Test", session.account().displayName());
            assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn(session, "doctor", "wrong horse"));
            assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn(session, "nobody", "correct horse"));
        }
    }

    @Test
    void recoversWithTheCodeHoweverItIsTyped() {
        try (TestClinic clinic = new TestClinic(folder)) {
            String typed =
                    clinic.recoveryCode().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
            Session before = clinic.session();
            TestClinic.door().recover(before.database(), typed, "doctor", "another horse".toCharArray());
            assertTrue(signIn(before, "doctor", "another horse").seals().openNames());
            assertProblem(Problem.SIGN_IN_REFUSED, () -> signIn(before, "doctor", "correct horse"));
            assertProblem(
                    Problem.RECOVERY_CODE_REFUSED,
                    () -> TestClinic.door()
                            .recover(before.database(), "0000-0000", "doctor", "another horse".toCharArray()));
        }
    }

    @Test
    void aResearcherHoldsNoKeyToNames() {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session doctor = clinic.session();
            NewAccount researcher = new NewAccount("researcher", "Researcher", EnumSet.of(Role.RESEARCHER));
            ClinicDoor.addUser(doctor, researcher, TestClinic.PASSWORD);
            Session session = signIn(doctor, "researcher", "correct horse");
            assertFalse(session.seals().openNames());
            assertFalse(session.may(Operation.VIEW_PATIENTS));
        }
    }

    @Test
    void aRoleEditedInTheFileIsRefused() {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session doctor = clinic.session();
            doctor.database().write(sql -> sql.execute("update account set roles = 'doctor nurse'"));
            assertProblem(Problem.CLINIC_DAMAGED, () -> signIn(doctor, "doctor", "correct horse"));
        }
    }

    @Test
    void refusesShortPasswordsAndTakenFolders() {
        try (TestClinic clinic = new TestClinic(folder)) {
            NewAccount account = new NewAccount("a", "A", EnumSet.of(Role.DOCTOR));
            assertProblem(
                    Problem.PASSWORD_TOO_SHORT,
                    () -> TestClinic.door().create(clinic.folder(), "X", false, account, "short".toCharArray()));
            assertProblem(
                    Problem.CLINIC_EXISTS,
                    () -> TestClinic.door().create(clinic.folder(), "X", false, account, TestClinic.PASSWORD));
            assertProblem(Problem.CLINIC_OPEN_ELSEWHERE, () -> TestClinic.door().open(clinic.folder()));
        }
    }

    @Test
    void filesAreTheirOwnersAlone() throws Exception {
        try (TestClinic clinic = new TestClinic(folder)) {
            assertEquals("rwx------", permissions(clinic.folder().path()));
            try (var files = Files.list(clinic.folder().path())) {
                for (Path file : files.toList()) assertEquals("rw-------", permissions(file), file.toString());
            }
        }
    }

    private static String permissions(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static Session signIn(Session open, String user, String password) {
        return TestClinic.door().signIn(open.database(), user, password.toCharArray());
    }

    private static void assertProblem(Problem expected, Executable action) {
        assertEquals(expected, assertThrows(ProblemException.class, action).problem());
    }
}
