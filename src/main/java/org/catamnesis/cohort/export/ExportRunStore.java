package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.COHORT_DEFINITION;
import static org.catamnesis.clinic.schema.Tables.EXPORT_REQUEST;
import static org.catamnesis.clinic.schema.Tables.EXPORT_RUN;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.schema.tables.records.ExportRunRecord;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.CohortRunStore;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** What was exported when, and by whom. */
public final class ExportRunStore {
    private final Session session;

    public ExportRunStore(Session session) {
        this.session = session;
    }

    /**
     * One export of the history, newest first.
     *
     * @param cohort its name and version
     * @param request the number of the request; null for exports from before there were any
     * @param formats as {@code csv,omop}; null likewise
     * @param suppressed how many were left out; null likewise
     * @param smallest how many at least looked alike; null likewise
     * @param snapshot of the state of the clinic; null likewise
     */
    public record Run(
            String exportId,
            String cohort,
            String policy,
            Integer request,
            String formats,
            int patients,
            Integer suppressed,
            Integer smallest,
            String snapshot,
            String manifestSha256,
            LocalDateTime at) {}

    public List<Run> all() {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.select(EXPORT_RUN.fields())
                        .select(EXPORT_REQUEST.NUMBER)
                        .from(EXPORT_RUN)
                        .leftJoin(EXPORT_REQUEST)
                        .on(EXPORT_REQUEST.ID.eq(EXPORT_RUN.REQUEST_ID))
                        .orderBy(EXPORT_RUN.ID.desc())
                        .fetch(row -> run(row.into(EXPORT_RUN), row.get(EXPORT_REQUEST.NUMBER))));
    }

    private static Run run(ExportRunRecord row, Integer request) {
        return new Run(
                row.getExportUid(),
                row.getCohort(),
                row.getPolicy(),
                request,
                row.getFormats(),
                row.getPatients(),
                row.getSuppressed(),
                row.getSmallestClass(),
                row.getSnapshot(),
                row.getManifestSha256(),
                row.getCreatedAt());
    }

    /** The first export that was written for each request, by its id. */
    static Map<Long, String> byRequest(DSLContext sql) {
        Map<Long, String> first = new HashMap<>();
        sql.select(EXPORT_RUN.REQUEST_ID, EXPORT_RUN.EXPORT_UID)
                .from(EXPORT_RUN)
                .where(EXPORT_RUN.REQUEST_ID.isNotNull())
                .orderBy(EXPORT_RUN.ID)
                .forEach(run -> first.putIfAbsent(run.value1(), run.value2()));
        return first;
    }

    /** Of everything that was written for a request. */
    public EarlierPolicies earlier() {
        session.require(Operation.PREVIEW_COHORTS);
        Map<String, List<Policy>> policies = new HashMap<>();
        session.database()
                .read(sql -> sql.select(COHORT_DEFINITION.DEFINITION, EXPORT_RUN.POLICY)
                        .from(EXPORT_RUN)
                        .join(EXPORT_REQUEST)
                        .on(EXPORT_REQUEST.ID.eq(EXPORT_RUN.REQUEST_ID))
                        .join(COHORT_DEFINITION)
                        .on(COHORT_DEFINITION.ID.eq(EXPORT_REQUEST.DEFINITION_ID))
                        .fetch())
                .forEach(run -> policies.computeIfAbsent(
                                CohortFile.parse(run.value1()).project(), _ -> new ArrayList<>())
                        .add(PolicyFile.parse(run.value2())));
        return new EarlierPolicies(policies);
    }

    /** Within the change that keeps an export, so that a request is written once. */
    static void requireUnwritten(DSLContext sql, AskedExport asked) {
        if (sql.fetchExists(EXPORT_RUN, EXPORT_RUN.REQUEST_ID.eq(asked.id())))
            throw new ProblemException(Problem.EXPORT_DECIDED, asked.number());
    }

    /** Whether this export is on record. */
    boolean has(String exportId) {
        return session.database().read(sql -> sql.fetchExists(EXPORT_RUN, EXPORT_RUN.EXPORT_UID.eq(exportId)));
    }

    private static int number(DSLContext sql, long request) {
        return sql.select(EXPORT_REQUEST.NUMBER)
                .from(EXPORT_REQUEST)
                .where(EXPORT_REQUEST.ID.eq(request))
                .fetchSingle(EXPORT_REQUEST.NUMBER);
    }

    /**
     * Keeps the entry and who was in, and what {@code allowed} keeps with it, only when {@code put}, which puts the folder into its
     * place, does not fail.
     */
    void add(
            ExportResult result,
            ExportRequest request,
            ExportPreview preview,
            String snapshot,
            Allowed allowed,
            Runnable put) {
        CohortDefinition definition = request.definition();
        session.run(Operation.ASK_FOR_EXPORT, AuditEvent.of(Action.EXPORTED), sql -> {
            ExportRunRecord row = sql.newRecord(EXPORT_RUN);
            row.setId(session.database().ids().next());
            row.setRequestId(allowed.request().applyAsLong(sql));
            row.setExportUid(result.exportId());
            row.setCohort(definition.name() + " " + definition.version());
            row.setPolicy(PolicyFile.json(request.policy()).toString());
            row.setFormats(ExportRequestStore.codes(request.formats()));
            row.setPatients(result.patients());
            row.setSuppressed(result.suppressed());
            row.setSmallestClass(result.k());
            row.setSnapshot(snapshot);
            row.setLevels(OverlapStore.levels(preview.generalisation().orElseThrow()));
            row.setManifestSha256(result.manifestSha256());
            row.setCreatedAt(LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS));
            row.setCreatedBy(session.account().id());
            sql.executeInsert(row);
            OverlapStore.append(sql, row.getId(), preview, session.database().ids());
            new CohortRunStore(session).append(sql, preview.cohort(), snapshot);
            Change.of(sql).detail("request " + number(sql, row.getRequestId()) + ' ' + result.exportId());
            put.run();
        });
    }
}
