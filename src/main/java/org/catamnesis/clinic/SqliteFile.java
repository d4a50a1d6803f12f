package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;

/** One file: a writing connection and several reading ones, behind a lock that no second process gets. */
final class SqliteFile implements Engine {
    private static final int READERS = 4;
    private static final long LOOK_AGAIN_MILLIS = 100;
    private final ClinicLock lock;
    private final Connection writer;
    private final BlockingQueue<Connection> readers = new ArrayBlockingQueue<>(READERS);
    private final ReentrantLock writing = new ReentrantLock();
    private volatile boolean closing;

    SqliteFile(ClinicFolder folder, ClinicLock lock) throws SQLException {
        this.lock = lock;
        this.writer = SqliteConnections.writing(folder.database());
        Schema.check(writer);
        for (int i = 0; i < READERS; i++) readers.add(SqliteConnections.reading(folder.database()));
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.SQLITE;
    }

    @Override
    public int node() {
        return 0;
    }

    @Override
    public Connection writer() {
        writing.lock();
        return writer;
    }

    @Override
    public Connection reader() throws InterruptedException {
        while (true) {
            Connection reader = readers.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            if (reader != null) return reader;
            // Those that were lent out are closed when they come back, so that nobody is handed one any more.
            if (closing) throw new ProblemException(Problem.SESSION_ENDED);
        }
    }

    @Override
    public void holdStill(Connection reader) throws SQLException {
        reader.setAutoCommit(false);
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        if (connection == writer) {
            writing.unlock();
            return;
        }
        try {
            // Ends what held still; nothing was written.
            if (!connection.getAutoCommit()) connection.setAutoCommit(true);
        } finally {
            readers.add(connection);
        }
    }

    @Override
    public void lockTrail(DSLContext sql) {
        // One process holds the file, and it writes one transaction at a time.
    }

    @Override
    public void lockCalendar(DSLContext sql) {
        // The same.
    }

    /** The pages were overwritten when the rows were deleted; this empties the log that still had them. */
    @Override
    public void forgetDeleted() throws SQLException {
        writing.lock();
        try (var statement = writer.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        } finally {
            writing.unlock();
        }
    }

    @Override
    public int workstations(DSLContext sql) {
        return 1;
    }

    @Override
    public void close() throws SQLException, InterruptedException {
        writing.lock();
        try {
            if (writer.isClosed()) return;
            closing = true;
            for (int i = 0; i < READERS; i++) readers.take().close();
            writer.close();
        } finally {
            writing.unlock();
            lock.close();
        }
    }
}
