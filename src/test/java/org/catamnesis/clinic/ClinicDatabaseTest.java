package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.SETTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class ClinicDatabaseTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path path;

    @Test
    void aFailedWriteLeavesNothing() {
        try (ClinicDatabase database = create()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> database.write(sql -> {
                        put(database, sql, "kept?");
                        throw new IllegalStateException("in the middle");
                    }));
            assertEquals(0, count(database));
        }
    }

    @Test
    void aFullDiskIsSaidAndTheClinicIsAsItWas() {
        try (ClinicDatabase database = create()) {
            database.write(sql -> put(database, sql, "before"));
            int pages =
                    database.write(sql -> sql.fetchSingle("pragma page_count").get(0, Integer.class));
            database.write(sql -> sql.fetch("pragma max_page_count=" + (pages + 2)));
            assertProblem(Problem.DISK_FULL, () -> database.write(sql -> put(database, sql, "x".repeat(100_000))));
            assertEquals(1, count(database));
            database.write(sql -> sql.fetch("pragma max_page_count=1000000"));
            database.write(sql -> put(database, sql, "after"));
            assertEquals(2, count(database));
        }
    }

    @Test
    void aReadOnlyFileIsSaid() {
        try (ClinicDatabase database = create()) {
            database.write(sql -> sql.execute("pragma query_only=on"));
            assertProblem(Problem.FOLDER_READ_ONLY, () -> database.write(sql -> put(database, sql, "x")));
        }
    }

    @Test
    void readersCannotWrite() {
        try (ClinicDatabase database = create()) {
            assertProblem(Problem.FOLDER_READ_ONLY, () -> database.read(sql -> put(database, sql, "x")));
        }
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        create().close();
        Path file = folder().database();
        long size = Files.size(file);
        try (RandomAccessFile damage = new RandomAccessFile(file.toFile(), "rw")) {
            for (long at = 4096; at + 600 < size; at += 4096) {
                damage.seek(at);
                damage.write(new byte[600]);
            }
        }
        assertProblem(Problem.CLINIC_DAMAGED, this::open);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws Exception {
        Files.createDirectories(folder().path());
        Files.write(
                folder().database(), "this is no database at all".repeat(200).getBytes(StandardCharsets.UTF_8));
        assertProblem(Problem.CLINIC_DAMAGED, this::open);
    }

    @Test
    void aNewerSchemaIsRefusedPolitely() {
        try (ClinicDatabase database = create()) {
            database.write(sql -> sql.execute("""
                    insert into flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (99, '99', 'of the future', 'SQL', 'V99__of_the_future.sql', 1, '', 1, 1)
                    """));
        }
        assertProblem(Problem.CLINIC_NEWER, this::open);
    }

    @Test
    void aClinicThatIsOpenElsewhereNamesItsHolder() {
        try (ClinicDatabase _ = create()) {
            assertProblem(Problem.CLINIC_OPEN_ELSEWHERE, this::open);
        }
        open().close();
    }

    @Test
    void aMissingClinicIsSaid() {
        assertProblem(Problem.CLINIC_MISSING, this::open);
    }

    @Test
    void theScreensThreadNeverWaitsForTheDisk() {
        AtomicBoolean onScreen = new AtomicBoolean();
        try (ClinicDatabase database = new ClinicOpening(CLOCK, onScreen::get).create(folder(), "Test", false)) {
            onScreen.set(true);
            assertThrows(
                    IllegalStateException.class,
                    () -> database.read(sql -> sql.selectOne().fetch()));
            assertThrows(
                    IllegalStateException.class,
                    () -> database.write(sql -> sql.selectOne().fetch()));
        }
    }

    @Test
    void isOpenedDurableAndTidy() {
        try (ClinicDatabase database = create()) {
            for (String[] expected : new String[][] {
                {"journal_mode", "wal"},
                {"synchronous", "2"},
                {"foreign_keys", "1"},
                {"secure_delete", "1"},
                {"temp_store", "2"},
                {"trusted_schema", "0"},
                {"cell_size_check", "1"}
            }) {
                String value = database.write(
                        sql -> sql.fetchSingle("pragma " + expected[0]).get(0, String.class));
                assertEquals(expected[1], value, expected[0]);
            }
        }
    }

    @Test
    void aClockThatWasSetBackGivesNoIdTwice() {
        try (ClinicDatabase database = create()) {
            for (int i = 0; i < 50; i++) database.write(sql -> put(database, sql, "x"));
        }
        Clock earlier = Clock.offset(CLOCK, java.time.Duration.ofDays(-400));
        try (ClinicDatabase database = new ClinicOpening(earlier, () -> false).open(folder())) {
            long greatest = database.read(sql -> sql.select(org.jooq.impl.DSL.max(SETTING.ID))
                    .from(SETTING)
                    .fetchSingle()
                    .value1());
            assertTrue(database.ids().next() > greatest);
        }
    }

    @Test
    void idsGrowWithTime() {
        RowIds ids = new RowIds(CLOCK, 0);
        long last = 0;
        for (int i = 0; i < 100_000; i++) {
            long next = ids.next();
            assertTrue(next > last);
            last = next;
        }
    }

    private static int put(ClinicDatabase database, org.jooq.DSLContext sql, String value) {
        long id = database.ids().next();
        return sql.insertInto(SETTING)
                .set(SETTING.ID, id)
                .set(SETTING.NAME, "test " + id)
                .set(SETTING.VALUE, value)
                .set(SETTING.CHANGED_AT, LocalDateTime.now(CLOCK))
                .execute();
    }

    private static int count(ClinicDatabase database) {
        return database.read(sql -> sql.fetchCount(SETTING));
    }

    private ClinicFolder folder() {
        return new ClinicFolder(path.resolve("诊所 clinic"));
    }

    private ClinicDatabase create() {
        return new ClinicOpening(CLOCK, () -> false).create(folder(), "Test", false);
    }

    private ClinicDatabase open() {
        return new ClinicOpening(CLOCK, () -> false).open(folder());
    }

    private static void assertProblem(Problem expected, Executable action) {
        assertEquals(expected, assertThrows(ProblemException.class, action).problem());
    }
}
