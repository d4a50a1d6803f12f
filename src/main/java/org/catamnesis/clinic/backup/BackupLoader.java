package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Loads a backup into the empty tables of a new database and proves that they hold what the file holds. */
final class BackupLoader {
    private final BackupFile file;
    private final ClinicKeys keys;
    private final RowCount.Listener listener;

    BackupLoader(BackupFile file, ClinicKeys keys, RowCount.Listener listener) {
        this.file = file;
        this.keys = keys;
        this.listener = listener;
    }

    /** In one transaction of the connection, which it commits. */
    BackupSummary load(Connection connection) throws SQLException, IOException {
        boolean sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
        // Checked once at the end, which is cheaper than at each row of a table that stands before what it refers to.
        if (sqlite) execute(connection, "pragma foreign_keys=off");
        connection.setAutoCommit(false);
        if (!sqlite) execute(connection, "set constraints all deferred");
        RowCount count = new RowCount(listener, 2 * file.info().rows());
        List<TableShape> loaded = new ArrayList<>();
        BackupSummary summary = fill(connection, count, loaded);
        if (sqlite) checkReferences(connection);
        compare(connection, summary, loaded, count);
        connection.commit();
        return summary;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private BackupSummary fill(Connection connection, RowCount count, List<TableShape> loaded)
            throws SQLException, IOException {
        TableLoader loader = new TableLoader(connection, count);
        try (BackupReader reader = file.read(keys)) {
            for (var shape = reader.nextTable(); shape.isPresent(); shape = reader.nextTable()) {
                loader.load(shape.get(), reader);
                loaded.add(loader.inOrderOf(shape.get()));
            }
            BackupInfo info = file.info();
            return new BackupSummary(info.clinicUid(), info.schema(), info.madeAt(), reader.sums(), reader.audit());
        }
    }

    private static void checkReferences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet broken = statement.executeQuery("pragma foreign_key_check")) {
            if (broken.next()) throw new ProblemException(Problem.RESTORE_DIFFERS);
        }
    }

    private static void compare(Connection connection, BackupSummary summary, List<TableShape> loaded, RowCount count)
            throws SQLException, IOException {
        TableWriter tables = new TableWriter(connection, count);
        List<TableSum> found = new ArrayList<>();
        for (TableShape shape : loaded) found.add(tables.write(shape, OutputStream.nullOutputStream()));
        boolean same = found.equals(summary.tables())
                && new ClinicFacts(connection).auditMark().equals(summary.audit());
        if (!same) throw new ProblemException(Problem.RESTORE_DIFFERS);
    }
}
