package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.KEY_SLOT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.catamnesis.clinic.MarkedRows;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * A copy of a clinic's file in the hands of somebody with a database tool: no triggers, no references checked. Each tamper
 * is made at random in a transaction that the test rolls back.
 */
final class TamperedFile implements AutoCloseable {
    private static final long FAR = 1_000_003;
    private final Connection connection;
    private final DSLContext sql;
    private final Random random;
    private final List<Table<?>> marked = new ArrayList<>(MarkedRows.tables());
    private final Map<String, List<Long>> ids = new HashMap<>();
    private final SealedTampers sealed;

    TamperedFile(Path file, Random random) throws SQLException {
        this.random = random;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        sql = DSL.using(
                connection,
                SQLDialect.SQLITE,
                new Settings().withRenderSchema(false).withExecuteLogging(false));
        for (String trigger : sql.fetchValues("select name from sqlite_master where type = 'trigger'").stream()
                .map(String::valueOf)
                .toList()) sql.execute("drop trigger " + trigger);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables())
            if (table.field("id") != null)
                ids.put(
                        table.getName(),
                        sql.select(table.field("id", Long.class)).from(table).fetchInto(Long.class));
        marked.removeIf(table -> ids.get(table.getName()).isEmpty());
        sealed = new SealedTampers(sql, random);
        connection.setAutoCommit(false);
    }

    DSLContext sql() {
        return sql;
    }

    List<String> tables() {
        return marked.stream().map(Table::getName).toList();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    /** Something that nobody but the program may do; cutting the trail needs {@link #cut}. */
    Tamper any() {
        return switch (random.nextInt(13)) {
            case 0, 1 -> value(pick(marked));
            case 2 -> value(ACCOUNT);
            case 3 -> value(AUDIT_ENTRY);
            case 4 -> value(KEY_SLOT);
            case 5 -> rowGone();
            case 6 -> rowCopied(random.nextInt(4) == 0 ? ACCOUNT : pick(marked));
            case 7 -> valuesExchanged();
            case 8 -> macOfAnother();
            case 9 -> otherChange();
            case 10 -> entryGone();
            case 11 -> entriesSwapped();
            default -> sealed.any();
        };
    }

    private Tamper value(Table<?> table) {
        List<Field<?>> columns = new ArrayList<>(List.of(table.fields()));
        // Not covered and without meaning: when an account or a slot was made, and the number of a slot.
        columns.removeIf(
                column -> table.field("created_by") == null && column.getName().equals("created_at"));
        columns.removeIf(column -> table.equals(KEY_SLOT) && column.getName().equals("id"));
        columns.removeIf(column -> table.field("created_by") != null
                && column.getType() == byte[].class
                && !column.getName().equals("mac"));
        Field<?> column = pick(columns);
        long row = pick(ids.get(table.getName()));
        sql.execute(
                "update " + table.getName() + " set " + column.getName() + " = " + other(column) + " where id = ?",
                row);
        long now = column.getName().equals("id") ? row + FAR : row;
        String what = "another " + column.getName();
        return table.equals(AUDIT_ENTRY) ? Tamper.ofEntry(what, now) : Tamper.ofRow(what, table.getName(), now);
    }

    private static String other(Field<?> column) {
        String name = column.getName();
        return switch (column.getType().getSimpleName()) {
            case "Long" -> "coalesce(" + name + ", 0) + " + FAR;
            case "Integer" -> "coalesce(" + name + ", 0) / 8 - 1";
            case "Double" -> "coalesce(" + name + " * 1.0009765625, 0) + 0.001";
            case "Boolean" -> "1 - coalesce(" + name + ", 0)";
            case "LocalDate" -> "coalesce(date(" + name + ", '+1 day'), '2020-01-01')";
            case "LocalDateTime" -> "coalesce(datetime(" + name + ", '+1 minute'), '2020-01-01 00:00:00.0')";
            case "byte[]" -> "randomblob(16)";
            default -> "case when " + name + " is null then '' else " + name + " || 'x' end";
        };
    }

    private Tamper rowGone() {
        List<Table<?>> all = new ArrayList<>(marked);
        all.add(ACCOUNT);
        all.add(KEY_SLOT);
        Table<?> table = pick(all);
        String name = table.getName();
        long row = pick(ids.get(name));
        if (table.equals(ACCOUNT) || table.equals(KEY_SLOT)) {
            long key = table.equals(ACCOUNT)
                    ? row
                    : number("select coalesce(account_id, 0) from key_slot where id = ?", row);
            sql.execute("delete from " + name + " where id = ?", row);
            return Tamper.ofRow("gone", name, key);
        }
        long entry = number(
                "select e.id from audit_entry e join " + name + " r on r.change_id = e.change_id where r.id = ?", row);
        sql.execute("delete from " + name + " where id = ?", row);
        return new Tamper(
                name + " " + row + " gone",
                false,
                finding -> name.equals(finding.table()) && Long.valueOf(entry).equals(finding.entry()));
    }

    private Tamper rowCopied(Table<?> table) {
        long row = pick(ids.get(table.getName()));
        List<String> values = new ArrayList<>();
        for (Field<?> column : table.fields())
            values.add(
                    switch (column.getName()) {
                        case "id" -> "id + " + FAR;
                        case "supersedes" -> "null";
                        case "user_name" -> "user_name || 'x'";
                        default -> column.getName();
                    });
        sql.execute(
                "insert into " + table.getName() + " select " + String.join(", ", values) + " from " + table.getName()
                        + " where id = ?",
                row);
        return Tamper.ofRow("copied", table.getName(), row + FAR);
    }

    private Tamper valuesExchanged() {
        Table<?> table = pick(marked);
        String name = table.getName();
        List<Long> rows = ids.get(name);
        List<Field<?>> columns = new ArrayList<>(List.of(table.fields()));
        columns.removeIf(column -> List.of("id", "supersedes").contains(column.getName())
                || (column.getType() == byte[].class && !column.getName().equals("mac")));
        for (int attempt = 0; attempt < 200; attempt++) {
            String column = pick(columns).getName();
            long one = pick(rows);
            long other = pick(rows);
            Object first = value(name, column, one);
            Object second = value(name, column, other);
            if (java.util.Objects.deepEquals(first, second)) continue;
            sql.execute("update " + name + " set " + column + " = ? where id = ?", second, one);
            sql.execute("update " + name + " set " + column + " = ? where id = ?", first, other);
            return Tamper.ofRow(column + " exchanged with " + other, name, one);
        }
        return value(ACCOUNT);
    }

    private Tamper macOfAnother() {
        Table<?> table = pick(marked);
        List<Long> rows = ids.get(table.getName());
        if (rows.size() < 2) return value(table);
        long one = pick(rows);
        long other = pick(rows.stream().filter(row -> row != one).toList());
        sql.execute(
                "update " + table.getName() + " set mac = (select mac from " + table.getName()
                        + " where id = ?) where id = ?",
                other,
                one);
        return Tamper.ofRow("the MAC of " + other, table.getName(), one);
    }

    private Tamper otherChange() {
        Table<?> table = pick(marked);
        long row = pick(ids.get(table.getName()));
        long entry = pick(ids.get("audit_entry"));
        if (number(
                        "select count(*) from " + table.getName() + " r join audit_entry e on e.change_id = r.change_id"
                                + " where r.id = ? and e.id = ?",
                        row,
                        entry)
                > 0) return value(table);
        sql.execute(
                "update " + table.getName() + " set change_id = (select change_id from audit_entry where id = ?)"
                        + " where id = ?",
                entry,
                row);
        return Tamper.ofRow("the change of entry " + entry, table.getName(), row);
    }

    private Tamper entryGone() {
        long entry = pick(ids.get("audit_entry"));
        sql.execute("delete from audit_entry where id = ?", entry);
        return Tamper.ofEntry("gone", entry);
    }

    private Tamper entriesSwapped() {
        long one = pick(ids.get("audit_entry"));
        long other = one == 1 ? 2 : one - 1 - random.nextInt((int) one - 1);
        sql.execute("update audit_entry set id = -1 where id = ?", one);
        sql.execute("update audit_entry set id = ? where id = ?", one, other);
        sql.execute("update audit_entry set id = ? where id = -1", other);
        return Tamper.ofEntry("swapped with " + other, one);
    }

    /** Cuts off the newest entries; how many are left. */
    long cut() {
        long left = greatest() - 1 - random.nextInt((int) greatest() - 2);
        sql.execute("delete from audit_entry where id > ?", left);
        return left;
    }

    byte[] mac(long entry) {
        return sql.select(AUDIT_ENTRY.MAC)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.eq(entry))
                .fetchSingle()
                .value1();
    }

    private long greatest() {
        return ids.get("audit_entry").stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    private Object value(String table, String column, long row) {
        return sql.fetchValue("select " + column + " from " + table + " where id = ?", row);
    }

    private long number(String query, Object... values) {
        return sql.resultQuery(query, values)
                .coerce(DSL.field("n", Long.class))
                .fetchSingle()
                .value1();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
