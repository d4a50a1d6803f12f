package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * An open clinic: one writing connection and several reading ones, behind a lock that no second process gets. Closing it
 * leaves a single file. Work on the screen's thread is refused, so that no screen ever waits for a disk.
 */
public final class ClinicDatabase implements AutoCloseable {
    private static final int READERS = 4;
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false).withFetchWarnings(false);

    private final ClinicFolder folder;
    private final ClinicLock lock;
    private final Connection writer;
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final ReentrantLock writing = new ReentrantLock();
    private final BooleanSupplier onScreenThread;
    private final Clock clock;
    private final RowIds ids;

    private ClinicDatabase(ClinicFolder folder, ClinicLock lock, Clock clock, BooleanSupplier onScreenThread)
            throws SQLException {
        this.folder = folder;
        this.lock = lock;
        this.clock = clock;
        this.ids = new RowIds(clock);
        this.onScreenThread = onScreenThread;
        this.writer = SqliteConnections.writing(folder.database());
        Schema.check(writer);
        ids.startAfter(greatestId());
        for (int i = 0; i < READERS; i++) {
            readers.add(SqliteConnections.reading(folder.database()));
        }
    }

    private long greatestId() {
        DSLContext sql = DSL.using(writer, SQLDialect.SQLITE, SETTINGS);
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("id") != null)
                .map(table -> sql.select(DSL.max(table.field("id", Long.class)))
                        .from(table)
                        .fetchSingle()
                        .value1())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** Makes an empty clinic file in this folder; it has no user yet and so no keys. */
    static ClinicDatabase create(ClinicFolder folder, Clock clock, BooleanSupplier onScreenThread) {
        folder.create();
        return open(folder, clock, onScreenThread);
    }

    /**
     * Opens, migrates and checks the clinic of this folder.
     *
     * @throws ProblemException when it is missing, damaged, newer than this program or open elsewhere
     */
    public static ClinicDatabase open(ClinicFolder folder, Clock clock, BooleanSupplier onScreenThread) {
        if (!folder.hasClinic()) throw new ProblemException(Problem.CLINIC_MISSING);
        ClinicLock lock = ClinicLock.take(folder, clock);
        try {
            Schema.migrate(folder.database());
            return new ClinicDatabase(folder, lock, clock, onScreenThread);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw DatabaseProblems.of(e);
        }
    }

    public ClinicFolder folder() {
        return folder;
    }

    public Clock clock() {
        return clock;
    }

    public RowIds ids() {
        return ids;
    }

    /** Runs the work in one transaction of the only writer: all of it is kept or nothing. */
    public <T> T write(Function<DSLContext, T> work) {
        refuseScreenThread();
        writing.lock();
        try {
            writer.setAutoCommit(false);
            DSLContext sql = DSL.using(writer, SQLDialect.SQLITE, SETTINGS);
            Change.begin(sql, ids.next());
            T result = work.apply(sql);
            writer.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            rollBack(e);
            throw DatabaseProblems.of(e);
        } finally {
            endTransaction();
            writing.unlock();
        }
    }

    private void rollBack(Exception reason) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            // A full disk or a damaged page has rolled it back already.
            reason.addSuppressed(e);
        }
    }

    private void endTransaction() {
        try {
            writer.setAutoCommit(true);
        } catch (SQLException _) {
            // There is no transaction left to end.
        }
    }

    /** Makes other workstations wait with their audit entries until this transaction ends; call it last. */
    public void lockTrail(DSLContext sql) {
        // One process holds the file, and it writes one transaction at a time.
    }

    /** Whether this thread is within {@link #write}. */
    public boolean writing() {
        return writing.isHeldByCurrentThread();
    }

    /** Runs a query beside other readers; it sees the last commit. */
    public <T> T read(Function<DSLContext, T> query) {
        refuseScreenThread();
        Connection reader = null;
        try {
            reader = readers.take();
            return query.apply(DSL.using(reader, SQLDialect.SQLITE, SETTINGS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.CANCELLED, e);
        } catch (RuntimeException e) {
            throw DatabaseProblems.of(e);
        } finally {
            if (reader != null) readers.add(reader);
        }
    }

    /** The same for many queries that all see one and the same commit. */
    public <T> T snapshot(Function<DSLContext, T> queries) {
        return read(sql -> sql.transactionResult(one -> queries.apply(one.dsl())));
    }

    private void refuseScreenThread() {
        if (onScreenThread.getAsBoolean())
            throw new IllegalStateException("the database was used on the screen's thread");
    }

    @Override
    public void close() {
        writing.lock();
        try {
            if (writer.isClosed()) return;
            for (int i = 0; i < READERS; i++) readers.take().close();
            writer.close();
        } catch (SQLException | InterruptedException _) {
            // What was committed is on disk; the next opening recovers the rest.
        } finally {
            writing.unlock();
            lock.close();
        }
    }
}
