package org.catamnesis.clinic;

import static org.catamnesis.clinic.schema.Tables.DATA_KEY;
import static org.catamnesis.clinic.schema.Tables.ERASURE;
import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;

import java.security.InvalidKeyException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.catamnesis.language.ProblemException;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;

/** Opens every sealed value of a clinic in its place and tells which do not open; keeps nothing of what was opened. */
public final class SealedCheck {
    /** A value that does not open; the column is null where it is a patient's key that does not. */
    public record Unopened(String table, long row, String column) {}

    private static final int ROWS = 200;
    private static final String CONFIRMED = "confirmed";
    private static final Set<String> NOT_SEALED =
            Set.of("mac", "last_mac", "salt", "wrapped", "record_key", "identity_key", "public_key", "private_key");
    private final DSLContext sql;
    private final ClinicKeys keys;
    private final SecretKey wrapping;
    private final Consumer<Unopened> unopened;
    private long values;

    private SealedCheck(DSLContext sql, ClinicKeys keys, Consumer<Unopened> unopened) {
        this.sql = sql;
        this.keys = keys;
        this.wrapping = keys.identity().map(DataKeys::wrapping).orElse(null);
        this.unopened = unopened;
    }

    /** How many values were opened, or tried; without the identity key that is the study ids alone. */
    public static long of(DSLContext sql, ClinicKeys keys, Consumer<Unopened> unopened) {
        SealedCheck check = new SealedCheck(sql, keys, unopened);
        check.studyIds();
        if (check.wrapping != null) check.patients();
        return check.values;
    }

    /** The columns of this table that are sealed under the key of a patient or of the row itself. */
    private static List<TableField<?, byte[]>> columns(Table<?> table) {
        List<TableField<?, byte[]>> sealed = new ArrayList<>();
        if (table.equals(STUDY_SUBJECT)) return sealed;
        for (Field<?> field : table.fields())
            if (field.getType() == byte[].class && !NOT_SEALED.contains(field.getName())) sealed.add(bytes(field));
        return sealed;
    }

    @SuppressWarnings("unchecked")
    private static TableField<?, byte[]> bytes(Field<?> field) {
        return (TableField<?, byte[]>) field;
    }

    private void studyIds() {
        Pseudonyms pseudonyms = new Seals(keys).pseudonyms();
        for (var row : sql.select(STUDY_SUBJECT.ID, STUDY_SUBJECT.STUDY_ID, STUDY_SUBJECT.DATE_SHIFT)
                .from(STUDY_SUBJECT)) {
            opens(row.value1(), STUDY_SUBJECT.STUDY_ID, row.value2(), pseudonyms::open);
            if (row.value3() != null)
                opens(row.value1(), STUDY_SUBJECT.DATE_SHIFT, row.value3(), pseudonyms::openShift);
        }
    }

    private void opens(long row, Field<?> column, byte[] value, BiFunction<Long, byte[], ?> opening) {
        values++;
        try {
            Object _ = opening.apply(row, value);
        } catch (ProblemException _) {
            unopened.accept(new Unopened(STUDY_SUBJECT.getName(), row, column.getName()));
        }
    }

    private void patients() {
        Map<Long, SecretKey> owners = owners();
        // Whoever was erased keeps rows that nobody opens again.
        Set<Long> erased = sql.select(ERASURE.PATIENT_ID)
                .from(ERASURE)
                .where(ERASURE.STEP.eq(CONFIRMED))
                .fetchSet(ERASURE.PATIENT_ID);
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            List<TableField<?, byte[]>> sealed = columns(table);
            if (!sealed.isEmpty()) check(table, sealed, owners, erased);
        }
    }

    private Map<Long, SecretKey> owners() {
        Map<Long, SecretKey> owners = new HashMap<>();
        for (var row : sql.select(DATA_KEY.OWNER_ID, DATA_KEY.WRAPPED).from(DATA_KEY)) {
            try {
                owners.put(row.value1(), KeyWrap.unwrap(wrapping, row.value2()));
            } catch (InvalidKeyException _) {
                unopened.accept(new Unopened(DATA_KEY.getName(), row.value1(), null));
            }
        }
        return owners;
    }

    private void check(
            Table<?> table, List<TableField<?, byte[]>> sealed, Map<Long, SecretKey> owners, Set<Long> erased) {
        List<Field<?>> columns = new ArrayList<>(sealed);
        columns.add(table.field("id"));
        if (table.field("patient_id") != null) columns.add(table.field("patient_id"));
        try (Cursor<Record> cursor =
                sql.select(columns).from(table).fetchSize(ROWS).fetchLazy()) {
            for (Result<Record> rows = cursor.fetchNext(ROWS); !rows.isEmpty(); rows = cursor.fetchNext(ROWS)) {
                rows.parallelStream()
                        .filter(row -> !erased.contains(owner(row)))
                        .flatMap(row -> shut(row, sealed, owners.get(owner(row))))
                        .toList()
                        .forEach(unopened);
                for (Record row : rows)
                    for (TableField<?, byte[]> column : sealed) if (row.get(column) != null) values++;
            }
        }
    }

    private static long owner(Record row) {
        Field<Long> patient = row.field("patient_id", Long.class);
        Long owner = patient == null ? null : row.get(patient);
        return owner == null ? row.get("id", Long.class) : owner;
    }

    private static Stream<Unopened> shut(Record row, List<TableField<?, byte[]>> sealed, SecretKey key) {
        long id = row.get("id", Long.class);
        return sealed.stream()
                .filter(column -> row.get(column) != null)
                .filter(column -> key == null || !opens(key, column, id, row.get(column)))
                .map(column -> new Unopened(column.getTable().getName(), id, column.getName()));
    }

    private static boolean opens(SecretKey key, TableField<?, byte[]> column, long row, byte[] value) {
        try {
            Aes.open(key, value, SealedFields.place(column, row));
            return true;
        } catch (ProblemException _) {
            return false;
        }
    }
}
