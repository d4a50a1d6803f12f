package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.EXPORT_RUN;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.ExportRunRecord;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;

/** What was exported when, and by whom. */
public final class ExportRunStore {
    private final Session session;

    public ExportRunStore(Session session) {
        this.session = session;
    }

    /** One export of the history, newest first; {@code cohort} is its name and version. */
    public record Run(String exportId, String cohort, int patients, String manifestSha256, LocalDateTime at) {}

    public List<Run> all() {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.selectFrom(EXPORT_RUN)
                        .orderBy(EXPORT_RUN.ID.desc())
                        .fetch(row -> new Run(
                                row.getExportUid(),
                                row.getCohort(),
                                row.getPatients(),
                                row.getManifestSha256(),
                                row.getCreatedAt())));
    }

    /** Keeps the entry only when {@code put}, which puts the folder into its place, does not fail. */
    void add(ExportResult result, CohortDefinition definition, Policy policy, Runnable put) {
        session.run(Operation.ASK_FOR_EXPORT, AuditEvent.of(Action.EXPORTED).detail(result.exportId()), sql -> {
            ExportRunRecord row = sql.newRecord(EXPORT_RUN);
            row.setId(session.database().ids().next());
            row.setExportUid(result.exportId());
            row.setCohort(definition.name() + " " + definition.version());
            row.setPolicy(PolicyFile.json(policy).toString());
            row.setPatients(result.patients());
            row.setManifestSha256(result.manifestSha256());
            row.setCreatedAt(LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS));
            row.setCreatedBy(session.account().id());
            sql.executeInsert(row);
            put.run();
        });
    }
}
