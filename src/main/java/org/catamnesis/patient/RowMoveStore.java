package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.ALERT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.APPOINTMENT;
import static org.catamnesis.clinic.schema.Tables.BASELINE_OVERRIDE;
import static org.catamnesis.clinic.schema.Tables.CARE_TASK;
import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.CONTACT_ATTEMPT;
import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.DRUG_SUPPLY;
import static org.catamnesis.clinic.schema.Tables.FOLLOW_UP_STATE;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_CONTACT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_TOKEN;
import static org.catamnesis.clinic.schema.Tables.POSTPONEMENT;
import static org.catamnesis.clinic.schema.Tables.PROTOCOL_ASSIGNMENT;
import static org.catamnesis.clinic.schema.Tables.RESEARCH_CONSENT;
import static org.catamnesis.clinic.schema.Tables.SCHEDULE_DEVIATION;
import static org.catamnesis.clinic.schema.Tables.SIGN_OFF;
import static org.catamnesis.clinic.schema.Tables.TARGET_OVERRIDE;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;
import static org.catamnesis.clinic.schema.Tables.UNSIGNED_RESULT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/**
 * Gives clinical rows to another patient. Nothing is edited: a copy with the other patient's id supersedes the old row,
 * with what was sealed in it sealed anew under the other patient's key. Each is a step of a change.
 */
public final class RowMoveStore {
    private static final List<Table<? extends TableRecord<?>>> TABLES = List.of(
            TRANSPLANT,
            DIAGNOSIS,
            CLINICAL_EVENT,
            VISIT,
            DOSING,
            LAB_RESULT,
            PATIENT_CONTACT,
            SIGN_OFF,
            CARE_TASK,
            TARGET_OVERRIDE,
            BASELINE_OVERRIDE,
            DRUG_SUPPLY,
            ALERT_ENTRY,
            PROTOCOL_ASSIGNMENT,
            SCHEDULE_DEVIATION,
            FOLLOW_UP_STATE,
            CONTACT_ATTEMPT,
            POSTPONEMENT,
            APPOINTMENT,
            PATIENT_TOKEN,
            RESEARCH_CONSENT);

    private final Session session;
    private final SealedFields sealed;

    public RowMoveStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Moves every row in force of one patient; how many. */
    public int moveAll(DSLContext sql, long from, long to) {
        int moved = 0;
        for (Table<? extends TableRecord<?>> table : TABLES)
            moved += copy(sql, table, inForce(sql, table, from, DSL.noCondition()), to);
        return moved;
    }

    /** Moves those rows in force that meet the condition; how many. */
    public int move(DSLContext sql, Table<? extends TableRecord<?>> table, Condition which, long from, long to) {
        return copy(sql, table, inForce(sql, table, from, which), to);
    }

    /**
     * Moves back what one change had moved to a patient, as it stands today: corrected since or not, and not what was
     * taken back or moved on.
     */
    public int moveBack(DSLContext sql, long change, long from, long to) {
        int moved = 0;
        for (Table<? extends TableRecord<?>> table : TABLES)
            moved += copy(sql, table, descended(sql, table, change, from), to);
        return moved;
    }

    private static <R extends TableRecord<?>> Result<?> inForce(
            DSLContext sql, Table<R> table, long patient, Condition which) {
        return sql.select(table.fields())
                .from(table)
                .where(patientOf(table).eq(patient))
                .and(which)
                .and(AppendedRows.inForce(table))
                .orderBy(id(table))
                .fetch();
    }

    /** The rows in force whose chain of corrections goes through a row that the change wrote for this patient. */
    private static Result<?> descended(
            DSLContext sql, Table<? extends TableRecord<?>> table, long change, long patient) {
        Field<Long> reached = DSL.field(DSL.name("chain", "id"), Long.class);
        Table<?> later = table.as("next_row");
        CommonTableExpression<Record1<Long>> chain = DSL.name("chain")
                .fields("id")
                .as(DSL.select(id(table))
                        .from(table)
                        .where(patientOf(table).eq(patient))
                        .and(table.field("change_id", Long.class).eq(change))
                        .unionAll(DSL.select(id(later))
                                .from(later)
                                .join(DSL.table(DSL.name("chain")))
                                .on(later.field("supersedes", Long.class).eq(reached))));
        return sql.withRecursive(chain)
                .select(table.fields())
                .from(table)
                .join(chain)
                .on(id(table).eq(reached))
                .where(patientOf(table).eq(patient))
                .and(AppendedRows.inForce(table))
                .orderBy(id(table))
                .fetch();
    }

    private int copy(DSLContext sql, Table<? extends TableRecord<?>> table, Result<?> rows, long to) {
        List<TableRecord<?>> copies = new ArrayList<>(rows.size());
        for (org.jooq.Record row : rows) {
            TableRecord<?> copy = row.into(table);
            long from = copy.get(patientOf(table));
            long old = copy.get(id(table));
            long id = session.database().ids().next();
            copy.set(id(table), id);
            copy.set(patientOf(table), to);
            copy.set(table.field("supersedes", Long.class), old);
            for (Field<?> field : table.fields()) {
                if (field.getType() == byte[].class && !field.getName().equals("mac"))
                    reseal(sql, copy, sealedColumn(field), new Place(from, old), new Place(to, id));
            }
            copies.add(copy);
        }
        session.rows().appendAll(sql, copies);
        if (table == LAB_RESULT) keepInLine(sql, copies, to);
        return copies.size();
    }

    /** A result that waits for a signature waits on under its new id and patient. */
    private static void keepInLine(DSLContext sql, List<TableRecord<?>> copies, long to) {
        List<org.jooq.Query> moves = new ArrayList<>(copies.size());
        for (TableRecord<?> copy : copies)
            moves.add(sql.update(UNSIGNED_RESULT)
                    .set(UNSIGNED_RESULT.RESULT_ID, copy.get(LAB_RESULT.ID))
                    .set(UNSIGNED_RESULT.PATIENT_ID, to)
                    .where(UNSIGNED_RESULT.RESULT_ID.eq(copy.get(LAB_RESULT.SUPERSEDES))));
        if (!moves.isEmpty()) sql.batch(moves).execute();
    }

    private record Place(long owner, long row) {}

    private void reseal(DSLContext sql, TableRecord<?> copy, TableField<?, byte[]> column, Place before, Place after) {
        byte[] opened = sealed.openBytes(sql, before.owner(), column, before.row(), copy.get(column));
        copy.set(column, sealed.sealBytes(sql, after.owner(), column, after.row(), opened));
    }

    @SuppressWarnings("unchecked")
    private static TableField<?, byte[]> sealedColumn(Field<?> field) {
        return (TableField<?, byte[]>) field;
    }

    private static Field<Long> id(Table<?> table) {
        return table.field("id", Long.class);
    }

    private static Field<Long> patientOf(Table<?> table) {
        return table.field("patient_id", Long.class);
    }
}
