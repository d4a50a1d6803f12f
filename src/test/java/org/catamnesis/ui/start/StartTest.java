package org.catamnesis.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.language.Problem;
import org.catamnesis.ui.common.Tasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    private static final String SECRET = "Tulip9rain!Boat";
    private final ClinicDoor door =
            new ClinicDoor(Clock.fixed(Instant.parse("2026-09-14T08:21:00Z"), ZoneOffset.UTC), () -> false);
    private final Tasks tasks = Tasks.sameThread();
    private final List<ClinicDoor.Created> created = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();

    @TempDir
    Path home;

    @AfterEach
    void closeAll() {
        created.forEach(one -> one.session().database().close());
        sessions.forEach(one -> one.database().close());
    }

    @Test
    void everyMissingFieldIsNamedInTheOrderOfTheForm() {
        var model = new FirstRunModel(tasks, door, home.resolve("clinic"), created::add);
        assertEquals("first-run.missing-clinic", model.missing().get());
        fill(model);
        assertNull(model.missing().get());
        model.userName().set("two words");
        assertEquals("first-run.missing-user", model.missing().get());
        model.userName().set("chen");
        model.repeated().set("another one");
        assertEquals("first-run.missing-repeat", model.missing().get());
        model.create();
        assertEquals(List.of(), created);
    }

    @Test
    void aClinicIsMadeAndItsFirstUserComesIn() {
        create();
        assertEquals("Dr. Chen", created.getFirst().session().account().displayName());
        created.removeFirst().session().database().close();
        var model = signIn("chen", SECRET);
        assertEquals("Demo clinic", model.clinic().get().name());
        assertEquals("chen", sessions.getFirst().account().userName());
    }

    @Test
    void aWrongPasswordIsRefusedInPlaceAndMayBeTriedAgain() {
        create();
        created.removeFirst().session().database().close();
        var model = signIn("chen", "Wrong9rain!Boat");
        assertEquals(Problem.SIGN_IN_REFUSED, model.problem().get().problem());
        assertEquals("", model.password().get());
        model.password().set(SECRET);
        model.signIn();
        assertNull(model.problem().get());
        assertEquals(1, sessions.size());
    }

    @Test
    void theRecoveryCodeGivesANewPassword() {
        create();
        String code = created.getFirst().recoveryCode();
        created.removeFirst().session().database().close();
        var model = signIn("chen", "Wrong9rain!Boat");
        model.recover(code, "chen", "Anchor7moss!Gate");
        assertEquals(1, sessions.size());
    }

    @Test
    void aClinicThatIsOpenElsewhereSaysSoAndOpensLater() {
        create();
        var model = new SignInModel(tasks, door, home.resolve("clinic"), sessions::add);
        model.open();
        assertEquals(Problem.CLINIC_OPEN_ELSEWHERE, model.closed().get().problem());
        created.removeFirst().session().database().close();
        model.open();
        assertNull(model.closed().get());
        assertEquals("Demo clinic", model.clinic().get().name());
        model.leave();
        assertNull(model.clinic().get());
    }

    @Test
    void aDamagedDatabaseIsSaidWhereItWasOpened() throws Exception {
        Path folder = Files.createDirectories(home.resolve("broken"));
        Files.writeString(folder.resolve("clinic.sqlite"), "not a database, whatever its name says ".repeat(50));
        var model = new SignInModel(tasks, door, folder, sessions::add);
        model.open();
        assertEquals(Problem.CLINIC_DAMAGED, model.closed().get().problem());
    }

    @Test
    void theCodeIsConfirmedByItsFifthGroupAndSavedWithWhatItIs() throws Exception {
        var model = new RecoveryCodeModel(tasks, "AAAA-BBBB-CCCC-DDDD-7K2M-FFFF-GGGG-HHHH");
        assertFalse(model.confirmed().get());
        model.typed().set(" 7k2m ");
        assertTrue(model.confirmed().get());
        Path file = home.resolve("code.txt");
        model.save(file, List.of("clinic", "keep it"));
        assertEquals("recovery-code.saved", model.done().get());
        assertEquals(List.of("clinic", "keep it", model.code()), Files.readAllLines(file));
        model.save(home.resolve("no/such/folder.txt"), List.of());
        assertEquals(Problem.FILE_MISSING, model.problem().get().problem());
    }

    private void create() {
        var model = new FirstRunModel(tasks, door, home.resolve("clinic"), created::add);
        fill(model);
        model.create();
        assertNull(model.problem().get());
        assertFalse(model.busy().get());
    }

    private static void fill(FirstRunModel model) {
        model.clinicName().set("Demo clinic");
        model.displayName().set("Dr. Chen");
        model.userName().set("chen");
        model.password().set(SECRET);
        model.repeated().set(SECRET);
    }

    private SignInModel signIn(String user, String password) {
        var model = new SignInModel(tasks, door, home.resolve("clinic"), sessions::add);
        model.open();
        model.userName().set(user);
        model.password().set(password);
        model.signIn();
        return model;
    }
}
