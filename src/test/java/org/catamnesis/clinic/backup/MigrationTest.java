package org.catamnesis.clinic.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.access.OldClinic;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic of an earlier version comes to the tables of today with everything in it, or stays as it was. */
class MigrationTest {
    private static final int KILLS = Integer.getInteger("catamnesis.migration-kills", 6);
    private static final String FIRST = "1.1";

    @TempDir
    Path folder;

    @Test
    void aClinicOfTheFirstVersionOpensWithAllThatIsInItAndIsKeptAsItWas() throws Exception {
        OldClinic old = new OldClinic(folder, FIRST, 5);
        String before = rows(old.folder.database());
        assertOpens(old.folder, old.patients);
        Path kept = old.folder.path().resolve("before-1.1.sqlite");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
        assertEquals(FIRST, version(kept));
        assertEquals(before, rows(kept));
        // The next opening has nothing to keep.
        Files.delete(kept);
        assertOpens(old.folder, old.patients);
        assertFalse(Files.exists(kept));
    }

    @Test
    void aClinicThatCanSealBackupsMakesOneBeforeItsTablesChange() throws Exception {
        OldClinic old = new OldClinic(folder, "2", 5);
        assertOpens(old.folder, old.patients);
        Path kept = old.folder.path().resolve("before-2.backup");
        assertEquals("2", BackupFile.open(kept).info().schema());
        ClinicFolder home = new ClinicFolder(folder.resolve("home"));
        new ClinicRestore(TestClinic.CLOCK, () -> false)
                .restore(kept, home, "doctor", TestClinic.PASSWORD, Set.of(), (_, _) -> {});
        assertOpens(home, old.patients);
    }

    @Test
    void oneWhoseMigrationIsKilledHasTheOldTablesOrTheNewOnes() throws Exception {
        OldClinic old = new OldClinic(folder, FIRST, 50);
        long whole = run(copy(old.folder, "whole"), Long.MAX_VALUE, false);
        Random random = new Random(42);
        int oldOnes = 0;
        for (int i = 0; i < KILLS; i++) {
            ClinicFolder clinic = copy(old.folder, "kill " + i);
            // Every other one is killed close to the change itself, which a random moment seldom hits.
            boolean close = i % 2 == 0;
            run(clinic, (long) (random.nextDouble() * (close ? whole / 4.0 : whole)), close);
            String version = version(clinic.database());
            Set<String> tables = tables(clinic.database());
            if (version.equals(FIRST)) oldOnes++;
            assertEquals(!version.equals(FIRST), tables.contains("audit_entry"), "all or nothing at " + version);
            assertEquals(!version.equals(FIRST), tables.contains("erasure"), "all or nothing at " + version);
            assertEquals("ok", one(clinic.database(), "pragma integrity_check"));
            assertOpens(clinic, old.patients);
        }
        assertTrue(oldOnes > 0, "some were killed before the end");
    }

    /** Opens the clinic in another process and kills that so long after it began; how long it lived. */
    private long run(ClinicFolder clinic, long millis, boolean fromTheCopyOn) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(
                        java,
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OpeningChild.class.getName(),
                        clinic.path().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals('>', process.getInputStream().read());
        long begun = System.nanoTime();
        if (fromTheCopyOn)
            while (process.isAlive() && Files.notExists(clinic.path().resolve("before-1.1.sqlite"))) Thread.sleep(1);
        if (millis == Long.MAX_VALUE) assertEquals(0, process.waitFor());
        else Thread.sleep(millis);
        // Killing the Process closes its pipe as well; the handle only kills.
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
        process.waitFor();
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private ClinicFolder copy(ClinicFolder from, String name) throws IOException {
        ClinicFolder copy = new ClinicFolder(Files.createDirectories(folder.resolve(name)));
        Files.copy(from.database(), copy.database());
        return copy;
    }

    private static void assertOpens(ClinicFolder folder, List<Patient> patients) {
        try (ClinicDatabase database = TestClinic.door().open(folder)) {
            Session session = TestClinic.door().signIn(database, "doctor", TestClinic.PASSWORD);
            assertEquals(Set.copyOf(patients), Set.copyOf(new PatientStore(session).all()));
        }
    }

    private static String version(Path database) throws SQLException {
        return one(
                database,
                "select version from flyway_schema_history where version is not null order by installed_rank desc");
    }

    private static Set<String> tables(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            return TableShape.all(connection).stream().map(TableShape::name).collect(Collectors.toSet());
        }
    }

    private static String rows(Path database) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Stream<TableShape> tables = TableShape.all(connection).stream()) {
            var writer = new TableWriter(connection, RowCount.silent());
            var sums = new StringBuilder();
            for (TableShape table : tables.toList())
                sums.append(writer.write(table, java.io.OutputStream.nullOutputStream()));
            return sums.toString();
        }
    }

    private static String one(Path database, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
