package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ALERT_EVALUATION;
import static org.catamnesis.clinic.schema.Tables.ALERT_PROGRESS;
import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.PATIENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Whom the alert rules have to look at. The audit trail is the clinic's counter of changes: whatever an entry tells to
 * have touched is due, on whichever workstation and whenever the program was stopped. It holds nothing that anybody
 * entered, and so leaves no entries of its own. Rows are written in the order of their ids, so that two workstations
 * wait for each other instead of both being stopped.
 */
public final class EvaluationQueueStore {
    private static final String PROGRESS = "trail";
    /** Change nothing that a rule looks at. */
    private static final Set<Action> QUIET = EnumSet.of(
            Action.SIGNED_IN,
            Action.SIGNED_OUT,
            Action.CHART_VIEWED,
            Action.PRINTED,
            Action.ERASURE_ASKED,
            Action.TASK_CHANGED,
            Action.ALERTS_EVALUATED,
            Action.ALERT_ANSWERED);

    private final Session session;
    private final ClinicDatabase database;

    public EvaluationQueueStore(Session session) {
        this.session = session;
        this.database = session.database();
    }

    /** The newest entry of the trail. */
    public long newest() {
        session.require(Operation.VIEW_PATIENTS);
        return database.read(EvaluationQueueStore::newest);
    }

    private static long newest(DSLContext sql) {
        Long newest = sql.select(DSL.max(AUDIT_ENTRY.ID))
                .from(AUDIT_ENTRY)
                .fetchSingle()
                .value1();
        return newest == null ? 0 : newest;
    }

    /** Goes through the trail from where it was left, and puts everybody into the queue whom it touched. */
    public void collect() {
        session.require(Operation.VIEW_PATIENTS);
        boolean news = database.read(
                sql -> progress(sql).map(seen -> newest(sql) > seen).orElse(true));
        if (news) database.write(this::collect);
    }

    /** Empty in a clinic where nobody was ever seen, and so everybody is due. */
    private static Optional<Long> progress(DSLContext sql) {
        return sql.select(ALERT_PROGRESS.ENTRY_ID)
                .from(ALERT_PROGRESS)
                .where(ALERT_PROGRESS.NAME.eq(PROGRESS))
                .fetchOptional(ALERT_PROGRESS.ENTRY_ID);
    }

    private Void collect(DSLContext sql) {
        Map<Long, Long> due = new TreeMap<>();
        long last = progress(sql).orElseGet(() -> newest(sql));
        for (var entry : sql.select(
                        AUDIT_ENTRY.ID,
                        AUDIT_ENTRY.CHANGE_ID,
                        AUDIT_ENTRY.ACTION,
                        AUDIT_ENTRY.PATIENT_ID,
                        AUDIT_ENTRY.WRITTEN)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.gt(last))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch()) {
            last = entry.value1();
            if (QUIET.contains(Action.ofCode(entry.value3()))) continue;
            if (entry.value4() != null) due.put(entry.value4(), last);
            // A result that was moved is news of the one who has it now, whom the entry need not name.
            if (entry.value5() != null)
                for (long patient : touched(sql, entry.value2(), entry.value5())) due.put(patient, last);
        }
        due.forEach((patient, entry) -> due(sql, patient, entry));
        sql.insertInto(ALERT_PROGRESS)
                .set(ALERT_PROGRESS.NAME, PROGRESS)
                .set(ALERT_PROGRESS.ENTRY_ID, last)
                .onConflict(ALERT_PROGRESS.NAME)
                .doUpdate()
                .set(ALERT_PROGRESS.ENTRY_ID, last)
                .execute();
        return null;
    }

    /** Whose rows a change wrote. Row ids grow, so that only rows as young as the change are looked at. */
    static Collection<Long> touched(DSLContext sql, long change, String written) {
        Set<String> tables = java.util.Arrays.stream(written.split(";"))
                .map(part -> part.substring(0, part.indexOf('=')))
                .collect(Collectors.toSet());
        Set<Long> patients = new java.util.LinkedHashSet<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Field<Long> patient = table.field("patient_id", Long.class);
            Field<Long> changeId = table.field("change_id", Long.class);
            if (patient == null || changeId == null || !tables.contains(table.getName())) continue;
            patients.addAll(sql.selectDistinct(patient)
                    .from(table)
                    .where(table.field("id", Long.class).gt(change))
                    .and(changeId.eq(change))
                    .and(patient.isNotNull())
                    .fetch(patient));
        }
        return patients;
    }

    private static void due(DSLContext sql, long patient, long entry) {
        sql.insertInto(ALERT_EVALUATION)
                .set(ALERT_EVALUATION.PATIENT_ID, patient)
                .set(ALERT_EVALUATION.CONTENT, "")
                .set(ALERT_EVALUATION.DUE_ENTRY, entry)
                .set(ALERT_EVALUATION.SEEN_ENTRY, 0L)
                .onConflict(ALERT_EVALUATION.PATIENT_ID)
                .doUpdate()
                .set(ALERT_EVALUATION.DUE_ENTRY, entry)
                .execute();
    }

    /**
     * Some of those whom the rules of this content have to see on this day, those first about whom there is news; empty
     * when everybody was seen.
     */
    public List<Long> due(String content, LocalDate today, int limit) {
        session.require(Operation.VIEW_PATIENTS);
        return database.read(sql -> sql.select(PATIENT.ID)
                .from(PATIENT)
                .leftJoin(ALERT_EVALUATION)
                .on(ALERT_EVALUATION.PATIENT_ID.eq(PATIENT.ID))
                .where(ALERT_EVALUATION.PATIENT_ID.isNull())
                .or(ALERT_EVALUATION.CONTENT.ne(content))
                .or(ALERT_EVALUATION.DUE_ENTRY.gt(ALERT_EVALUATION.SEEN_ENTRY))
                .or(ALERT_EVALUATION.NEXT_DAY.le(today))
                .orderBy(
                        DSL.when(ALERT_EVALUATION.DUE_ENTRY.gt(ALERT_EVALUATION.SEEN_ENTRY), ALERT_EVALUATION.DUE_ENTRY)
                                .otherwise(0L)
                                .desc(),
                        PATIENT.ID)
                .limit(limit)
                .fetch(PATIENT.ID));
    }

    /**
     * They were seen under this content, knowing the trail up to this entry.
     *
     * @param nextDays from which day on time alone asks for another look, of those of whom it does
     */
    public void seen(Collection<Long> patients, String content, long entry, Map<Long, LocalDate> nextDays) {
        session.require(Operation.VIEW_PATIENTS);
        Map<Long, LocalDate> days = new HashMap<>(nextDays);
        database.write(sql -> {
            for (long patient : new TreeSet<>(patients))
                sql.insertInto(ALERT_EVALUATION)
                        .set(ALERT_EVALUATION.PATIENT_ID, patient)
                        .set(ALERT_EVALUATION.CONTENT, content)
                        .set(ALERT_EVALUATION.DUE_ENTRY, 0L)
                        .set(ALERT_EVALUATION.SEEN_ENTRY, entry)
                        .set(ALERT_EVALUATION.NEXT_DAY, days.get(patient))
                        .onConflict(ALERT_EVALUATION.PATIENT_ID)
                        .doUpdate()
                        .set(ALERT_EVALUATION.CONTENT, content)
                        .set(ALERT_EVALUATION.SEEN_ENTRY, entry)
                        .set(ALERT_EVALUATION.NEXT_DAY, days.get(patient))
                        .execute();
            return null;
        });
    }
}
