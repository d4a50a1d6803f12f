package org.catamnesis.clinic.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Writes tables in the form that is the same for both engines: name and columns; each row with its length before it,
 * one bit per column that holds a value, then the values; -1.
 */
final class TableWriter {
    static final int END = -1;
    private static final int FETCHED = 1000;
    private final Connection connection;
    private final Cells cells;
    private final RowCount count;
    private final RowBytes row = new RowBytes();

    TableWriter(Connection connection, RowCount count) throws SQLException {
        this.connection = connection;
        this.cells = Cells.of(connection);
        this.count = count;
    }

    TableSum write(TableShape shape, OutputStream to) throws SQLException, IOException {
        MessageDigest digest = sha256();
        DataOutputStream out = new DataOutputStream(new DigestOutputStream(to, digest));
        head(shape);
        out.write(row.array(), 0, row.length());
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED);
            try (ResultSet found = statement.executeQuery(shape.select())) {
                while (found.next()) {
                    fill(shape, found);
                    out.writeInt(row.length());
                    out.write(row.array(), 0, row.length());
                    rows++;
                    count.one();
                }
            }
        }
        out.writeInt(END);
        return TableSum.of(shape.name(), rows, digest.digest());
    }

    private void head(TableShape shape) {
        row.begin(0);
        row.text(shape.name());
        row.four(shape.columns().size());
        for (TableShape.Column column : shape.columns()) {
            row.text(column.name());
            row.text(column.type().code());
        }
    }

    private void fill(TableShape shape, ResultSet found) throws SQLException {
        int columns = shape.columns().size();
        row.begin((columns + 7) / 8);
        for (int i = 0; i < columns; i++) {
            int before = row.length();
            if (cells.write(found, i + 1, shape.columns().get(i).type(), row)) row.set(i);
            else row.backTo(before);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
