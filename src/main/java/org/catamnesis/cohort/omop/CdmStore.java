package org.catamnesis.cohort.omop;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables as one SQLite file with primary and foreign keys. The same rows give the same bytes: they are added in one
 * transaction, in the order in which they are told, and nothing is ever taken away.
 */
final class CdmStore implements AutoCloseable {
    /** No row is longer than a page, so that the bytes of every text lie together. */
    private static final int PAGE = 16_384;

    private final Connection connection;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();

    CdmStore(Path file, CdmSchema schema) throws IOException {
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        try {
            run("pragma page_size = " + PAGE);
            // Nothing beside the file, not even for a moment: it is worth nothing before it is whole.
            run("pragma journal_mode = off");
            run("pragma synchronous = off");
            run("pragma temp_store = memory");
            connection.setAutoCommit(false);
            run(schema.ddl(CdmSchema.Dialect.SQLITE));
            for (String table : schema.tables()) inserts.put(table, insert(table, schema.columns(table)));
        } catch (SQLException e) {
            close();
            throw new IOException(e.getMessage(), e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private PreparedStatement insert(String table, List<CdmColumn> columns) throws SQLException {
        String values = "?, ".repeat(columns.size() - 1) + "?";
        return connection.prepareStatement("insert into " + table + " values (" + values + ")");
    }

    /** @param cells in the order of the table's columns: Long, Double, LocalDate, text or null */
    void add(String table, Object[] cells) throws IOException {
        PreparedStatement insert = inserts.get(table);
        try {
            for (int i = 0; i < cells.length; i++)
                insert.setObject(i + 1, cells[i] instanceof LocalDate date ? date.toString() : cells[i]);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** @throws IllegalStateException for a row that refers to one that is not there */
    void finish() throws IOException {
        try {
            connection.commit();
            try (Statement statement = connection.createStatement();
                    ResultSet broken = statement.executeQuery("pragma foreign_key_check")) {
                if (broken.next()) throw new IllegalStateException(broken.getString("table"));
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
