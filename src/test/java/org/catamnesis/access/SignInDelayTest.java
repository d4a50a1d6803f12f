package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.SIGN_IN_REFUSAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInDelayTest {
    private final TestClock clock = new TestClock();
    private final ClinicDoor door = new ClinicDoor(clock, () -> false);
    private ClinicFolder folder;
    private ClinicDatabase database;

    @BeforeEach
    void open(@TempDir Path home) {
        folder = new ClinicFolder(home.resolve("clinic"));
        var first = new NewAccount("doctor", "Dr. Test", Set.of(Role.DOCTOR, Role.ADMINISTRATOR));
        Session session = door.create(folder, "Test clinic", false, first, TestClinic.PASSWORD)
                .session();
        ClinicDoor.addUser(session, new NewAccount("nurse", "Nurse Test", Set.of(Role.NURSE)), TestClinic.PASSWORD);
        database = session.database();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void growsFromTheFifthFailureToAQuarterOfAnHour() {
        assertEquals(
                List.of(0L, 0L, 0L, 0L, 0L, 15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L),
                IntStream.range(0, 13)
                        .mapToObj(failures -> SignInDelay.after(failures).toSeconds())
                        .toList());
        LocalDateTime then = LocalDateTime.of(2026, 9, 15, 8, 0);
        assertEquals(Duration.ofSeconds(5), SignInDelay.left(5, then, then.plusSeconds(10)));
        assertEquals(Duration.ZERO, SignInDelay.left(5, then, then.plusSeconds(15)));
        assertEquals(Duration.ofSeconds(15), SignInDelay.left(5, then, then.minusDays(1)));
    }

    @Test
    void aNameThatExistsAndOneThatDoesNotWaitAlike() {
        for (String name : List.of("doctor", "nobody")) {
            for (int i = 0; i < 5; i++)
                assertEquals(Problem.SIGN_IN_REFUSED, refusal(name).problem());
            ProblemException delayed = refusal(name);
            assertEquals(Problem.SIGN_IN_DELAYED, delayed.problem());
            assertEquals("Too many attempts in a row. Try again in 15 s.", words(delayed));
        }
        assertThrows(ProblemException.class, () -> door.signIn(database, "doctor", TestClinic.PASSWORD));
        clock.pass(Duration.ofSeconds(16));
        assertEquals(Problem.SIGN_IN_REFUSED, refusal("nobody").problem());
        assertEquals("Too many attempts in a row. Try again in 30 s.", words(refusal("nobody")));
        assertEquals(
                "Dr. Test",
                door.signIn(database, "doctor", TestClinic.PASSWORD).account().displayName());
    }

    @Test
    void aDelaySurvivesARestartAndTheSignInOfSomebodyElse() {
        for (int i = 0; i < 5; i++) refusal("doctor");
        database.close();
        database = door.open(folder);
        assertEquals(Problem.SIGN_IN_DELAYED, refusal("doctor").problem());
        door.signIn(database, "nurse", TestClinic.PASSWORD);
        assertTrue(database.read(sql -> sql.fetchCount(SIGN_IN_REFUSAL)) == 0);
        assertEquals(Problem.SIGN_IN_DELAYED, refusal("doctor").problem());
    }

    @Test
    void whatWasRefusedComesIntoTheTrailInOrderAndWithoutWhatWasTyped() {
        refusal("doctor");
        clock.pass(Duration.ofSeconds(1));
        refusal("my password by mistake");
        clock.pass(Duration.ofSeconds(1));
        Session nurse = door.signIn(database, "nurse", TestClinic.PASSWORD);
        int number = SignInDelay.number("my password by mistake");
        assertEquals(
                List.of(
                        "sign-in-refused true 08:00 null",
                        "sign-in-refused false 08:00:01 unknown-name " + number,
                        "signed-in true 08:00:02 null"),
                nurse.database()
                        .read(sql -> sql.selectFrom(AUDIT_ENTRY)
                                .orderBy(AUDIT_ENTRY.ID.desc())
                                .limit(3)
                                .fetch(entry -> entry.getAction()
                                        + ' '
                                        + (entry.getAccountId() != null)
                                        + ' '
                                        + entry.getAt().toLocalTime()
                                        + ' '
                                        + entry.getDetail()))
                        .reversed());
    }

    @Test
    void aResetBySomebodyWhoMayEndsTheDelay() {
        Session doctor = door.signIn(database, "doctor", TestClinic.PASSWORD);
        for (int i = 0; i < 6; i++) refusal("nurse");
        People people = new People(doctor);
        Account nurse = people.all().getLast();
        String password = people.resetPassword(nurse).temporaryPassword().orElseThrow();
        assertTrue(
                door.signIn(database, "nurse", password.toCharArray()).account().resetRequired());
    }

    private static String words(ProblemException problem) {
        return new Messages(Language.ENGLISH).problem(problem);
    }

    private ProblemException refusal(String name) {
        return assertThrows(ProblemException.class, () -> door.signIn(database, name, "wrong horse".toCharArray()));
    }
}
