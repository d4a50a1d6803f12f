package org.catamnesis.report;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.LEARNT_NAME;
import static org.jooq.impl.DSL.count;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.lab.AnalyteCatalogue;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The names that this clinic has learnt for laboratories' analytes; the newest one counts, revoked ones do not. */
public final class LearntNameStore {
    /** Instead of a laboratory: every one of them, where they say nothing else. */
    public static final String EVERY_LABORATORY = "";

    private final Session session;

    public LearntNameStore(Session session) {
        this.session = session;
    }

    public void learn(String laboratory, String printedName, String analyte) {
        session.run(
                Operation.READ_REPORTS,
                AuditEvent.of(Action.NAME_LEARNT).detail(analyte),
                sql -> learn(sql, laboratory, printedName, analyte));
    }

    /** The same as a step of a change. */
    void learn(DSLContext sql, String laboratory, String printedName, String analyte) {
        session.require(Operation.READ_REPORTS);
        sql.insertInto(LEARNT_NAME)
                .set(LEARNT_NAME.ID, session.database().ids().next())
                .set(LEARNT_NAME.LABORATORY, laboratory)
                .set(LEARNT_NAME.PRINTED_NAME, printedName)
                .set(LEARNT_NAME.ANALYTE, analyte)
                .set(LEARNT_NAME.CREATED_AT, now())
                .set(LEARNT_NAME.CREATED_BY, session.account().id())
                .execute();
    }

    /** From now on it counts no more; results that it named stay as they are. Nothing happens to one revoked before. */
    public void revoke(long id) {
        session.run(
                Operation.READ_REPORTS,
                AuditEvent.of(Action.NAME_REVOKED).detail("name " + id),
                sql -> sql.update(LEARNT_NAME)
                        .set(LEARNT_NAME.REVOKED_AT, now())
                        .set(LEARNT_NAME.REVOKED_BY, session.account().id())
                        .where(LEARNT_NAME.ID.eq(id))
                        .and(LEARNT_NAME.REVOKED_AT.isNull())
                        .execute());
    }

    /** Everything that was ever learnt, the newest first, for a list with a button that revokes. */
    public List<LearntName> all() {
        session.require(Operation.READ_REPORTS);
        return session.database().read(sql -> {
            Map<String, Integer> uses = uses(sql);
            return sql
                    .select(LEARNT_NAME.asterisk(), ACCOUNT.DISPLAY_NAME)
                    .from(LEARNT_NAME)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(LEARNT_NAME.CREATED_BY))
                    .orderBy(LEARNT_NAME.ID.desc())
                    .fetch()
                    .stream()
                    .map(row -> name(row, uses))
                    .toList();
        });
    }

    private static LearntName name(Record row, Map<String, Integer> uses) {
        String laboratory = row.get(LEARNT_NAME.LABORATORY);
        String printedName = row.get(LEARNT_NAME.PRINTED_NAME);
        String analyte = row.get(LEARNT_NAME.ANALYTE);
        return new LearntName(
                row.get(LEARNT_NAME.ID),
                laboratory,
                printedName,
                analyte,
                row.get(LEARNT_NAME.CREATED_AT),
                row.get(ACCOUNT.DISPLAY_NAME),
                row.get(LEARNT_NAME.REVOKED_AT),
                uses.getOrDefault(use(laboratory, printedName, analyte), 0));
    }

    /** How many results on file each learnt name names. */
    private static Map<String, Integer> uses(DSLContext sql) {
        Map<String, Integer> uses = new HashMap<>();
        sql.select(LAB_RESULT.LABORATORY, LAB_RESULT.PRINTED_NAME, LAB_RESULT.ANALYTE, count())
                .from(LAB_RESULT)
                .where(AppendedRows.inForce(LAB_RESULT))
                .and(LAB_RESULT.PRINTED_NAME.in(
                        sql.selectDistinct(LEARNT_NAME.PRINTED_NAME).from(LEARNT_NAME)))
                .and(LAB_RESULT.ANALYTE.isNotNull())
                .groupBy(LAB_RESULT.LABORATORY, LAB_RESULT.PRINTED_NAME, LAB_RESULT.ANALYTE)
                .forEach(row -> {
                    if (row.value1() != null)
                        uses.merge(use(row.value1(), row.value2(), row.value3()), row.value4(), Integer::sum);
                    uses.merge(use(EVERY_LABORATORY, row.value2(), row.value3()), row.value4(), Integer::sum);
                });
        return uses;
    }

    private static String use(String laboratory, String printedName, String analyte) {
        return laboratory + '\t' + printedName + '\t' + analyte;
    }

    /** Analyte codes by spelling: what was learnt for every laboratory, and over it what was learnt for this one. */
    public Map<String, String> ofLaboratory(String laboratory) {
        session.require(Operation.READ_REPORTS);
        Map<String, String> names = new HashMap<>();
        session.database()
                .read(sql -> sql.select(LEARNT_NAME.PRINTED_NAME, LEARNT_NAME.ANALYTE)
                        .from(LEARNT_NAME)
                        .where(LEARNT_NAME.LABORATORY.in(EVERY_LABORATORY, laboratory))
                        .and(LEARNT_NAME.REVOKED_AT.isNull())
                        .orderBy(LEARNT_NAME.LABORATORY, LEARNT_NAME.ID)
                        .fetch())
                .forEach(row -> names.put(AnalyteCatalogue.spelling(row.value1()), row.value2()));
        return names;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
