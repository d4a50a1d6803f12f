package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedDraftTest {
    private static final String TYPED = "李娜 S000999";

    @Test
    void opensForTheSameUserAndPasswordAlone(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder)) {
            ClinicDoor.addUser(
                    clinic.session(), new NewAccount("nurse", "Nurse", Set.of(Role.NURSE)), TestClinic.PASSWORD);
            SealedDraft draft = clinic.session().seal(TYPED);
            Session nurse = signIn(clinic, "nurse", TestClinic.PASSWORD);
            assertEquals(Optional.empty(), nurse.open(draft));
            assertEquals(
                    Optional.empty(),
                    nurse.open(new SealedDraft(nurse.account().id(), draft.sealed())),
                    "also not under the other's name");
            clinic.session().end();
            Session again = signIn(clinic, "doctor", TestClinic.PASSWORD);
            assertEquals(Optional.of(TYPED), again.open(draft));
            char[] other = "another horse".toCharArray();
            new OwnPassword(again).change(TestClinic.PASSWORD, other);
            assertEquals(Optional.empty(), again.open(draft));
            assertEquals(Optional.of(TYPED), signIn(clinic, "doctor", other).open(again.seal(TYPED)));
        }
    }

    @Test
    void minutesUntilTheLockAreNeverNone(@TempDir Path folder) {
        try (TestClinic clinic = new TestClinic(folder)) {
            var settings = new LockSettings(clinic.session());
            assertEquals(5, settings.minutes());
            settings.change(0);
            assertEquals(1, settings.minutes());
            settings.change(9000);
            assertEquals(60, settings.minutes());
            ClinicDoor.addUser(
                    clinic.session(), new NewAccount("nurse", "Nurse", Set.of(Role.NURSE)), TestClinic.PASSWORD);
            var nurse = new LockSettings(signIn(clinic, "nurse", TestClinic.PASSWORD));
            assertEquals(
                    Problem.NOT_ALLOWED,
                    assertThrows(ProblemException.class, () -> nurse.change(30)).problem());
            assertEquals(60, nurse.minutes());
        }
    }

    private static Session signIn(TestClinic clinic, String user, char[] password) {
        return TestClinic.door().signIn(clinic.session().database(), user, password);
    }
}
