package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Fills the empty tables of a new database, which has the backup's schema. */
final class TableLoader {
    private static final int BATCH = 1000;
    private final Connection connection;
    private final Cells cells;
    private final RowCount count;
    private final Map<String, TableShape> target;

    TableLoader(Connection connection, RowCount count) throws SQLException {
        this.connection = connection;
        this.cells = Cells.of(connection);
        this.count = count;
        this.target =
                TableShape.all(connection).stream().collect(Collectors.toMap(TableShape::name, Function.identity()));
    }

    void load(TableShape shape, BackupReader from) throws SQLException, IOException {
        requireSame(shape);
        try (PreparedStatement insert = connection.prepareStatement(shape.insert())) {
            int waiting = 0;
            for (RowReader row = from.nextRow(); row != null; row = from.nextRow()) {
                bind(shape, row, insert);
                insert.addBatch();
                count.one();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) insert.executeBatch();
        }
    }

    private void bind(TableShape shape, RowReader row, PreparedStatement insert) throws SQLException, IOException {
        try {
            List<TableShape.Column> columns = shape.columns();
            row.skip((columns.size() + 7) / 8);
            for (int i = 0; i < columns.size(); i++) {
                ColumnType type = columns.get(i).type();
                if (row.isSet(i)) cells.bind(insert, i + 1, type, row);
                else Cells.bindNull(insert, i + 1, type);
            }
            row.requireEnd();
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        }
    }

    /** Names of tables and columns come from the file; they enter SQL only when the database knows them. */
    private void requireSame(TableShape shape) {
        TableShape known = target.get(shape.name());
        if (known == null || !new HashSet<>(known.columns()).equals(new HashSet<>(shape.columns())))
            throw new ProblemException(Problem.BACKUP_DAMAGED);
    }

    /** The shape of this table with the columns in the order of the file. */
    TableShape inOrderOf(TableShape file) {
        return new TableShape(
                file.name(), file.columns(), target.get(file.name()).key());
    }
}
