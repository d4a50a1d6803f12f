package org.catamnesis.clinic;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Reads every row of a table once and tells whether its MAC fits. One thread reads, the others compute; the rows come to
 * the reader in order and on the thread that asked.
 */
public final class MarkedRows {
    private static final int FETCH = 1000;
    private static final int WAITING = 8;
    private final DSLContext sql;
    private final RowMac mac;

    public MarkedRows(DSLContext sql, RowMac mac) {
        this.sql = sql;
        this.mac = mac;
    }

    /** The tables whose rows are appended under a MAC and name the change that they came with. */
    public static List<Table<?>> tables() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.field("mac") != null
                        && table.field("change_id") != null
                        && table.field("created_by") != null)
                .sorted(java.util.Comparator.comparing(Table::getName))
                .<Table<?>>map(table -> table)
                .toList();
    }

    /** Every row of a table of {@link #tables()}, in no order. */
    public void each(Table<?> table, Consumer<MarkedRow> reader) {
        List<Field<?>> columns = new ArrayList<>();
        List<MarkedColumn> covered = new ArrayList<>();
        boolean later = false;
        for (Field<?> field : table.fields()) {
            if (field.getType() == byte[].class) {
                later |= field.getName().equals("mac");
                continue;
            }
            columns.add(field);
            covered.add(MarkedColumn.of(columns.size(), field, true, later, utf8()));
        }
        read(new Reading(table, columns, covered, null, false), reader);
    }

    /** Rows that each cover the MAC of the one before, from the first id on, with one more column told beside. */
    public void chain(Table<?> table, List<Field<?>> covered, Field<String> beside, Consumer<MarkedRow> reader) {
        List<MarkedColumn> columns = new ArrayList<>();
        for (int i = 0; i < covered.size(); i++)
            columns.add(MarkedColumn.of(i + 1, covered.get(i), false, false, utf8()));
        read(new Reading(table, covered, columns, beside, true), reader);
    }

    private record Reading(
            Table<?> table, List<Field<?>> columns, List<MarkedColumn> covered, Field<String> beside, boolean chained) {
        int at(String name) {
            for (int i = 0; i < columns.size(); i++)
                if (columns.get(i).getName().equals(name)) return i + 1;
            throw new IllegalArgumentException(table.getName() + " has no " + name);
        }
    }

    private boolean utf8() {
        return sql.dialect().family() == SQLDialect.SQLITE;
    }

    private void read(Reading reading, Consumer<MarkedRow> reader) {
        Field<byte[]> macField = reading.table().field("mac", byte[].class);
        List<Field<?>> all = new ArrayList<>(reading.columns());
        all.add(macField);
        var query = sql.select(all).from(reading.table());
        String text = sql.renderInlined(reading.chained() ? query.orderBy(DSL.field(DSL.name("id"))) : query);
        sql.connection(connection -> read(connection, text, reading, reader));
    }

    private void read(Connection connection, String query, Reading reading, Consumer<MarkedRow> reader)
            throws SQLException {
        byte[] start = startOf(reading.table());
        int id = reading.at("id");
        int change = reading.at("change_id");
        int beside = reading.beside() == null ? 0 : reading.at(reading.beside().getName());
        int macAt = reading.columns().size() + 1;
        byte[] before = new byte[RowMac.BYTES];
        Checking checking = new Checking(reader);
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            ResultSet rows = statement.executeQuery(query);
            MarkedBlock block = checking.fresh();
            while (rows.next()) {
                MacMessage message = block.message().raw(start, 0, start.length);
                if (reading.chained()) message.bytes(before);
                for (MarkedColumn column : reading.covered()) column.add(rows, message);
                byte[] found = rows.getBytes(macAt);
                block.end(rows.getLong(id), rows.getLong(change), found, beside == 0 ? null : rows.getString(beside));
                if (found != null) before = found;
                if (block.isFull()) block = checking.next(block);
            }
            checking.finish(block);
        }
    }

    private static byte[] startOf(Table<?> table) {
        MacMessage name = new MacMessage().text(table.getName());
        return Arrays.copyOf(name.bytes(), name.length());
    }

    /** Blocks on their way: being read, being checked, or free again. */
    private final class Checking {
        private final Consumer<MarkedRow> reader;
        private final Queue<ForkJoinTask<MarkedBlock>> checked = new ArrayDeque<>();
        private final Queue<MarkedBlock> free = new ArrayDeque<>();

        Checking(Consumer<MarkedRow> reader) {
            this.reader = reader;
        }

        MarkedBlock fresh() {
            return free.isEmpty() ? new MarkedBlock() : free.remove();
        }

        MarkedBlock next(MarkedBlock full) {
            checked.add(ForkJoinPool.commonPool().submit(() -> full.check(mac)));
            while (checked.size() > WAITING) take(checked.remove().join());
            return fresh();
        }

        void finish(MarkedBlock last) {
            while (!checked.isEmpty()) take(checked.remove().join());
            if (!last.isEmpty()) take(last.check(mac));
        }

        private void take(MarkedBlock block) {
            block.tell(reader);
            block.clear();
            free.add(block);
        }
    }
}
