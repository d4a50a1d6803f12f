package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicInfo;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntranceTest {
    private static final Optional<String> NOTHING = Optional.empty();
    /** The test's server trusts everybody who comes from this machine, whatever the password. */
    private static final Optional<String> SERVER = Optional.of("server secret 4711");

    @TempDir
    Path folder;

    @Test
    void aFileIsOpenedByLookingAndLetGoAgain() {
        new TestClinic(folder).close();
        ClinicFolder clinic = new ClinicFolder(folder.resolve("clinic"));
        try (Entrance entrance = TestClinic.door().entrance(clinic)) {
            assertEquals("Test clinic", entrance.look().name());
            assertEquals(
                    Problem.CLINIC_OPEN_ELSEWHERE,
                    problem(() -> TestClinic.door().entrance(clinic).look()));
        }
        TestClinic.door().open(clinic).close();
    }

    @Test
    void theServersPasswordIsAskedForOnceAndThenSealedUnderTheUsersOwn() throws IOException {
        try (TestClinic clinic = new TestClinic(folder, TestEngine.POSTGRESQL)) {
            ClinicOpening.lead(
                    clinic.folder(), new ClinicInfo("", "Test clinic", false), TestServer.database(clinic.folder()));
            Entrance entrance = TestClinic.door().entrance(clinic.folder());
            assertEquals(new ClinicInfo("", "Test clinic", false), entrance.look());
            assertEquals(
                    Problem.SERVER_PASSWORD_NEEDED,
                    problem(() -> entrance.signIn("doctor", TestClinic.PASSWORD, NOTHING)));
            assertEquals(
                    Problem.SIGN_IN_REFUSED,
                    problem(() -> entrance.signIn("doctor", "another password".toCharArray(), SERVER)));
            entrance.signIn("doctor", TestClinic.PASSWORD, SERVER).database().close();
            entrance.signIn("doctor", TestClinic.PASSWORD, NOTHING).database().close();
            String kept = Files.readString(clinic.folder().path().resolve("server.json"));
            assertTrue(kept.contains("\"doctor\""), kept);
            assertFalse(kept.contains("4711"), kept);
            assertEquals(
                    Problem.SERVER_PASSWORD_NEEDED,
                    problem(() -> entrance.signIn("doctor", "another password".toCharArray(), NOTHING)));
        }
    }

    @Test
    void aFileThatWasEditedToLeadElsewhereNeverGivesThePasswordAway() throws IOException {
        try (TestClinic clinic = new TestClinic(folder, TestEngine.POSTGRESQL)) {
            ClinicOpening.lead(
                    clinic.folder(), new ClinicInfo("", "Test clinic", false), TestServer.database(clinic.folder()));
            Entrance entrance = TestClinic.door().entrance(clinic.folder());
            entrance.signIn("doctor", TestClinic.PASSWORD, SERVER).database().close();
            Path file = clinic.folder().path().resolve("server.json");
            Files.writeString(file, Files.readString(file).replace("\"localhost\"", "\"elsewhere.invalid\""));
            assertEquals(
                    Problem.SERVER_PASSWORD_NEEDED,
                    problem(() -> entrance.signIn("doctor", TestClinic.PASSWORD, NOTHING)));
        }
    }

    @Test
    void aServerThatIsNotThereOrHasNoSuchDatabaseIsSaidSo() {
        ClinicFolder here = new ClinicFolder(folder.resolve("clinic"));
        ClinicInfo clinic = new ClinicInfo("", "Test clinic", false);
        ServerAddress real = TestServer.empty();
        ClinicOpening.lead(here, clinic, at(real, real.port(), "no_such_database"));
        assertEquals(Problem.SERVER_REFUSED, problem(() -> signIn(here)));
        ClinicOpening.lead(here, clinic, at(real, 1, real.database()));
        assertEquals(Problem.SERVER_UNREACHABLE, problem(() -> signIn(here)));
    }

    private static ServerAddress at(ServerAddress server, int port, String database) {
        return new ServerAddress(server.host(), port, database, server.user(), server.tls(), null);
    }

    private static Session signIn(ClinicFolder here) {
        return TestClinic.door().entrance(here).signIn("doctor", TestClinic.PASSWORD, SERVER);
    }

    private static Problem problem(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(ProblemException.class, attempt).problem();
    }
}
