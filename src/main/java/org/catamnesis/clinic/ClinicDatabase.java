package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.catamnesis.clinic.backup.BeforeMigration;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * An open clinic, in its file or on its server. Closing a file's leaves a single file. Work on the screen's thread is
 * refused, so that no screen ever waits for a disk.
 */
public final class ClinicDatabase implements AutoCloseable {
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false).withFetchWarnings(false);

    private final ClinicFolder folder;
    private final Engine engine;
    private final Set<Thread> writing = ConcurrentHashMap.newKeySet();
    private final BooleanSupplier onScreenThread;
    private final Clock clock;
    private final RowIds ids;
    private volatile boolean closed;

    private ClinicDatabase(ClinicFolder folder, Engine engine, Clock clock, BooleanSupplier onScreenThread) {
        this.folder = folder;
        this.engine = engine;
        this.clock = clock;
        this.onScreenThread = onScreenThread;
        this.ids = new RowIds(clock, engine.node());
        ids.startAfter(query(false, ClinicDatabase::greatestId));
    }

    private static long greatestId(DSLContext sql) {
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
        try {
            return open(folder, clock, onScreenThread);
        } catch (RuntimeException e) {
            folder.discard();
            throw e;
        }
    }

    /**
     * Opens, migrates and checks the clinic file of this folder.
     *
     * @throws ProblemException when it is missing, damaged, newer than this program or open elsewhere
     */
    public static ClinicDatabase open(ClinicFolder folder, Clock clock, BooleanSupplier onScreenThread) {
        if (!folder.hasFile()) throw new ProblemException(Problem.CLINIC_MISSING);
        ClinicLock lock = ClinicLock.take(folder, clock);
        try {
            Schema.migrate(folder.database(), () -> {
                try (Connection own = SqliteConnections.writing(folder.database())) {
                    new BeforeMigration(folder, clock).keep(own);
                }
            });
            return new ClinicDatabase(folder, new SqliteFile(folder, lock), clock, onScreenThread);
        } catch (SQLException | RuntimeException e) {
            lock.close();
            throw DatabaseProblems.of(e);
        }
    }

    /**
     * Opens the clinic on this server and brings it to the schema of this program; the folder keeps what this workstation
     * knows of it.
     *
     * @throws ProblemException when the server cannot be reached or refuses, or the clinic is newer than this program
     */
    static ClinicDatabase open(
            ClinicFolder folder, ServerAddress server, String password, Clock clock, BooleanSupplier onScreenThread) {
        try {
            PostgresServer engine = new PostgresServer(server, password);
            try {
                Schema.migrate(engine.dataSource(), () -> {
                    try (Connection reading = engine.dataSource().getConnection()) {
                        engine.holdStill(reading);
                        new BeforeMigration(folder, clock).keep(reading);
                    }
                });
                return new ClinicDatabase(folder, engine, clock, onScreenThread);
            } catch (SQLException | RuntimeException e) {
                engine.close();
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            throw DatabaseProblems.of(e);
        }
    }

    /** Closes a clinic that could not be made whole, and takes away what there is of it. */
    public void discard() {
        close();
        folder.discard();
    }

    /** Opens other clinics by the same clock and the same rule for threads. */
    public ClinicOpening others() {
        return new ClinicOpening(clock, onScreenThread);
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

    /** The server that it lies on; empty for a file. */
    public Optional<ServerAddress> server() {
        return engine instanceof PostgresServer server ? Optional.of(server.address()) : Optional.empty();
    }

    /** Opens the clinic on a server from the same folder, by the same clock. */
    public ClinicDatabase openAt(ServerAddress address, String password) {
        return open(folder, address, password, clock, onScreenThread);
    }

    /** How many workstations have it open now, this one among them. */
    public int workstations() {
        return read(engine::workstations);
    }

    /** From now on this user's password alone leads here from this workstation; a file needs nothing of the kind. */
    public void keepWayIn(String user, char[] userPassword) {
        if (engine instanceof PostgresServer server && folder.hasServer())
            ServerFile.read(folder).with(user, userPassword, server.password()).write(folder);
    }

    /** Runs the work in one transaction: all of it is kept or nothing. */
    public <T> T write(Function<DSLContext, T> work) {
        refuseScreenThread();
        if (!writing.add(Thread.currentThread())) throw new IllegalStateException("a change within a change");
        Connection writer = null;
        try {
            writer = engine.writer();
            writer.setAutoCommit(false);
            DSLContext sql = DSL.using(writer, engine.dialect(), SETTINGS);
            Change.begin(sql, ids.next());
            T result = work.apply(sql);
            writer.commit();
            return result;
        } catch (SQLException | InterruptedException | RuntimeException e) {
            if (writer != null) rollBack(writer, e);
            throw problem(e);
        } finally {
            if (writer != null) endTransaction(writer);
            writing.remove(Thread.currentThread());
        }
    }

    private static void rollBack(Connection writer, Exception reason) {
        try {
            writer.rollback();
        } catch (SQLException e) {
            // A full disk or a damaged page has rolled it back already.
            reason.addSuppressed(e);
        }
    }

    private void endTransaction(Connection writer) {
        try {
            writer.setAutoCommit(true);
        } catch (SQLException _) {
            // There is no transaction left to end.
        }
        giveBack(writer);
    }

    private void giveBack(Connection connection) {
        try {
            engine.giveBack(connection);
        } catch (SQLException _) {
            // A connection that fails now is found out by whoever takes it next.
        }
    }

    /** Makes other workstations wait with their audit entries until this transaction ends; call it last. */
    public void lockTrail(DSLContext sql) {
        engine.lockTrail(sql);
    }

    /** Makes other workstations wait with their appointments until this transaction ends; call it before looking for room. */
    public void lockCalendar(DSLContext sql) {
        engine.lockCalendar(sql);
    }

    /** Whether this thread is within {@link #write}. */
    public boolean writing() {
        return writing.contains(Thread.currentThread());
    }

    /** Runs a query beside other readers; it sees the last commit. */
    public <T> T read(Function<DSLContext, T> query) {
        refuseScreenThread();
        return query(false, query);
    }

    /** The same for many queries that all see one and the same commit. */
    public <T> T snapshot(Function<DSLContext, T> queries) {
        refuseScreenThread();
        return query(true, queries);
    }

    private <T> T query(boolean holdStill, Function<DSLContext, T> query) {
        Connection reader = null;
        try {
            reader = engine.reader();
            if (holdStill) engine.holdStill(reader);
            return query.apply(DSL.using(reader, engine.dialect(), SETTINGS));
        } catch (SQLException | InterruptedException | RuntimeException e) {
            throw problem(e);
        } finally {
            if (reader != null) giveBack(reader);
        }
    }

    private static RuntimeException problem(Exception e) {
        if (!(e instanceof InterruptedException)) return DatabaseProblems.of(e);
        Thread.currentThread().interrupt();
        return new ProblemException(Problem.CANCELLED, e);
    }

    /** Leaves as little of what was deleted as the engine can. */
    public void forgetDeleted() {
        refuseScreenThread();
        try {
            engine.forgetDeleted();
        } catch (SQLException e) {
            throw DatabaseProblems.of(e);
        }
    }

    private void refuseScreenThread() {
        if (onScreenThread.getAsBoolean())
            throw new IllegalStateException("the database was used on the screen's thread");
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        try {
            engine.close();
        } catch (SQLException _) {
            // What was committed is kept; the next opening recovers the rest.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
