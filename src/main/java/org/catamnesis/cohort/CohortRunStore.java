package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.COHORT_DEFINITION;
import static org.catamnesis.clinic.schema.Tables.COHORT_RUN;
import static org.catamnesis.clinic.schema.Tables.COHORT_RUN_MEMBER;
import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.catamnesis.clinic.schema.Tables.RESEARCH_CONSENT;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.CohortRunMemberRecord;
import org.catamnesis.clinic.schema.tables.records.CohortRunRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Who was in when a definition was run, so that the next run can say how many entered and left. */
public final class CohortRunStore {
    private static final int SHOWN = 10;
    private static final List<Table<?>> READ =
            List.of(PATIENT_DETAIL, TRANSPLANT, DIAGNOSIS, CLINICAL_EVENT, VISIT, DOSING, LAB_RESULT, RESEARCH_CONSENT);
    private final Session session;

    public CohortRunStore(Session session) {
        this.session = session;
    }

    /** Runs a definition now, keeping it as a version of its name, and keeps who was in. */
    public CohortRun run(CohortDefinition definition) {
        session.require(Operation.PREVIEW_COHORTS);
        CohortDefinition saved = new CohortDefinitionStore(session).save(definition);
        record Found(Cohort cohort, String state) {}
        Found found = session.database()
                .snapshot(sql -> new Found(new CohortStore(session).evaluate(sql, saved), state(sql)));
        AuditEvent event = AuditEvent.of(Action.COHORT_RUN)
                .detail(Integer.toString(found.cohort().members().size()));
        session.run(Operation.PREVIEW_COHORTS, event, sql -> append(sql, found.cohort(), found.state()));
        return last(saved.name()).orElseThrow();
    }

    /** Ids are given in the order of time, so the newest one names the state of the clinic. */
    private static String state(DSLContext sql) {
        long newest = 0;
        for (Table<?> table : READ) {
            Long last = sql.select(DSL.max(table.field("id", Long.class)))
                    .from(table)
                    .fetchOne(0, Long.class);
            if (last != null) newest = Math.max(newest, last);
        }
        return "row " + newest;
    }

    /**
     * Keeps who is in a cohort of a saved definition; a step of a change.
     *
     * @param snapshot names the state of the clinic that was read
     */
    public void append(DSLContext sql, Cohort cohort, String snapshot) {
        session.require(Operation.PREVIEW_COHORTS);
        CohortDefinition definition = cohort.definition();
        CohortRunRecord run = sql.newRecord(COHORT_RUN);
        run.setId(session.database().ids().next());
        run.setDefinitionId(sql.select(COHORT_DEFINITION.ID)
                .from(COHORT_DEFINITION)
                .where(COHORT_DEFINITION.NAME.eq(definition.name()))
                .and(COHORT_DEFINITION.VERSION.eq(definition.version()))
                .fetchSingle(COHORT_DEFINITION.ID));
        run.setSnapshot(snapshot);
        run.setPatients(cohort.members().size());
        run.setCreatedAt(LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS));
        run.setCreatedBy(session.account().id());
        sql.executeInsert(run);
        List<CohortRunMemberRecord> rows = new ArrayList<>();
        for (Member member : cohort.members()) {
            CohortRunMemberRecord row = sql.newRecord(COHORT_RUN_MEMBER);
            row.setId(session.database().ids().next());
            row.setRunId(run.getId());
            row.setPatientId(member.patientId());
            rows.add(row);
        }
        if (!rows.isEmpty()) sql.batchInsert(rows).execute();
    }

    /** The newest run of any version of a definition. */
    public Optional<CohortRun> last(String name) {
        return all(name).stream().findFirst();
    }

    /** The last ten runs of every version of a definition, the newest first. */
    public List<CohortRun> all(String name) {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database().read(sql -> {
            List<CohortRun> plain = sql.select(
                            COHORT_RUN.ID,
                            COHORT_DEFINITION.VERSION,
                            COHORT_RUN.PATIENTS,
                            COHORT_RUN.CREATED_AT,
                            ACCOUNT.DISPLAY_NAME)
                    .from(COHORT_RUN)
                    .join(COHORT_DEFINITION)
                    .on(COHORT_DEFINITION.ID.eq(COHORT_RUN.DEFINITION_ID))
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(COHORT_RUN.CREATED_BY))
                    .where(COHORT_DEFINITION.NAME.eq(name))
                    .orderBy(COHORT_RUN.ID.desc())
                    .limit(SHOWN + 1)
                    .fetch(row -> new CohortRun(
                            row.value1(),
                            name,
                            row.value2(),
                            row.value3(),
                            Optional.empty(),
                            row.value4(),
                            row.value5()));
            List<CohortRun> told = new ArrayList<>();
            for (int i = 0; i < Math.min(plain.size(), SHOWN); i++)
                told.add(i + 1 < plain.size() ? since(sql, plain.get(i), plain.get(i + 1)) : plain.get(i));
            return List.copyOf(told);
        });
    }

    private static CohortRun since(DSLContext sql, CohortRun run, CohortRun before) {
        Set<Long> now = members(sql, run.id());
        Set<Long> then = members(sql, before.id());
        Set<Long> both = new HashSet<>(now);
        both.retainAll(then);
        var moves = new CohortRun.Moves(now.size() - both.size(), then.size() - both.size(), both.size());
        return new CohortRun(
                run.id(), run.name(), run.version(), run.patients(), Optional.of(moves), run.at(), run.by());
    }

    private static Set<Long> members(DSLContext sql, long run) {
        return sql.select(COHORT_RUN_MEMBER.PATIENT_ID)
                .from(COHORT_RUN_MEMBER)
                .where(COHORT_RUN_MEMBER.RUN_ID.eq(run))
                .fetchSet(COHORT_RUN_MEMBER.PATIENT_ID);
    }
}
