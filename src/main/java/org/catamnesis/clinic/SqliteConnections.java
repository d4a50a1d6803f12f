package org.catamnesis.clinic;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;

/** How a clinic's SQLite file is opened: durable at every commit, foreign keys kept, nothing left in deleted pages. */
final class SqliteConnections {
    private static final int BUSY_MILLIS = 10_000;

    private SqliteConnections() {}

    static Connection writing(Path database) throws SQLException {
        return harden(config().createConnection("jdbc:sqlite:" + database));
    }

    static Connection reading(Path database) throws SQLException {
        Connection connection = harden(config().createConnection("jdbc:sqlite:" + database));
        try (var statement = connection.createStatement()) {
            statement.execute("pragma query_only=on");
        }
        return connection;
    }

    /** For filling a new file in one transaction: the next opening reads it through, so that it need not be safe before. */
    static Connection loading(Path database) throws SQLException {
        Connection connection = writing(database);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=off");
            statement.execute("pragma synchronous=off");
            statement.execute("pragma cache_size=-128000");
        }
        return connection;
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-32000");
        return config;
    }

    /** What the driver's configuration has no name for. */
    private static Connection harden(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("pragma secure_delete=on");
            statement.execute("pragma mmap_size=0");
            statement.execute("pragma trusted_schema=off");
            statement.execute("pragma cell_size_check=on");
        }
        return connection;
    }
}
