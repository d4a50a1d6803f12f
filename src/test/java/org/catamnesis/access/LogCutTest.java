package org.catamnesis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk may do to the write-ahead log when the power fails: it ends early, or holds something else from a place on. */
class LogCutTest {
    private static final int CUTS = Integer.getInteger("catamnesis.walCuts", 300);
    private static final int CHANGES = 40;

    @TempDir
    Path folder;

    /** How long the log was when this many entries had been kept. */
    private record Mark(long bytes, AuditHead head) {}

    @Test
    void everyChangeBeforeTheCutIsThereAndNoneByHalves() throws Exception {
        TestClinic clinic = new TestClinic(folder);
        clinic.session().database().close();
        Session session = clinic.reopen();
        Path log = folder.resolve("clinic/clinic.sqlite-wal");
        List<Mark> marks = new ArrayList<>();
        RandomWrites writes = new RandomWrites(session, new Random(4));
        for (int i = 0; i < CHANGES; i++) {
            AuditHead head = session.database().read(sql -> session.trail().head(sql));
            marks.add(new Mark(Files.size(log), head));
            writes.any();
        }
        assertTrue(Files.size(log) > marks.getLast().bytes(), "the log was emptied in between");
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.copy(clinic.folder().database(), kept.resolve("clinic.sqlite"));
        Files.copy(log, kept.resolve("clinic.sqlite-wal"));
        clinic.close();

        Random random = new Random(5);
        // What was there before belongs to the sign-in.
        long first = marks.getFirst().bytes();
        long length = Files.size(kept.resolve("clinic.sqlite-wal"));
        for (int i = 0; i < CUTS; i++) {
            long offset = first + (long) (random.nextDouble() * (length - first));
            Path copy = copy(kept, offset, i % 2 == 0, random);
            Mark last = marks.getFirst();
            for (Mark mark : marks) if (mark.bytes() <= offset) last = mark;
            judge(copy, session, last);
        }
    }

    private Path copy(Path kept, long offset, boolean cut, Random random) throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.deleteIfExists(copy.resolve("clinic.sqlite-shm"));
        for (String name : List.of("clinic.sqlite", "clinic.sqlite-wal"))
            Files.copy(kept.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile file =
                new RandomAccessFile(copy.resolve("clinic.sqlite-wal").toFile(), "rw")) {
            if (cut) {
                file.setLength(offset);
            } else {
                byte[] garbage = new byte[1 + random.nextInt(8000)];
                random.nextBytes(garbage);
                file.seek(offset);
                file.write(garbage, 0, (int) Math.min(garbage.length, file.length() - offset));
            }
        }
        return copy;
    }

    private static void judge(Path copy, Session session, Mark last) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + copy.resolve("clinic.sqlite"))) {
            DSLContext sql = DSL.using(
                    connection,
                    SQLDialect.SQLITE,
                    new Settings().withRenderSchema(false).withExecuteLogging(false));
            assertEquals("ok", String.valueOf(sql.fetchValue("pragma integrity_check")));
            // As the head outside it may lag, and everything up to it has to be there.
            OutsideHead outside = new OutsideHead(Optional.of(last.head()), false);
            VerificationStore store = new VerificationStore(session.trail(), session.seals(), session.keys());
            assertEquals(List.of(), store.checkMarks(sql, outside).findings());
        }
    }
}
