package org.catamnesis.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Sealed values that are moved to another row, column or patient, put back to an older one, or damaged. */
final class SealedTampers {
    private static final Set<String> OPEN =
            Set.of("mac", "last_mac", "salt", "wrapped", "record_key", "identity_key", "public_key", "private_key");

    private record Place(String table, String column, long row, byte[] value) {}

    private final DSLContext sql;
    private final Random random;
    private final List<Place> places = new ArrayList<>();

    SealedTampers(DSLContext sql, Random random) {
        this.sql = sql;
        this.random = random;
        columns().forEach(this::read);
    }

    record Column(String table, String column) {}

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables())
            for (Field<?> column : table.fields())
                if (column.getType() == byte[].class && !OPEN.contains(column.getName()))
                    columns.add(new Column(table.getName(), column.getName()));
        return columns;
    }

    private void read(Column column) {
        Field<byte[]> value = DSL.field(DSL.name(column.column()), byte[].class);
        sql.select(DSL.field(DSL.name("id"), Long.class), value)
                .from(DSL.table(DSL.name(column.table())))
                .where(value.isNotNull())
                .forEach(row -> places.add(new Place(column.table(), column.column(), row.value1(), row.value2())));
    }

    Tamper any() {
        Place place = pick();
        return random.nextInt(3) == 0 ? damaged(place) : moved(place);
    }

    private Tamper damaged(Place place) {
        byte[] value = place.value().clone();
        value[random.nextInt(value.length)] ^= (byte) (1 << random.nextInt(8));
        return put(place, value, "a bit of " + place.column());
    }

    private Tamper moved(Place place) {
        Place from = pick();
        while (from.equals(place) || Arrays.equals(from.value(), place.value())) from = pick();
        return put(place, from.value(), from.column() + " of " + from.table() + " " + from.row());
    }

    private Tamper put(Place place, byte[] value, String what) {
        sql.execute("update " + place.table() + " set " + place.column() + " = ? where id = ?", value, place.row());
        return place.table().equals("audit_entry")
                ? Tamper.ofEntry(what, place.row())
                : Tamper.ofSealed(what, place.table(), place.row());
    }

    private Place pick() {
        return places.get(random.nextInt(places.size()));
    }
}
