package org.catamnesis.report;

import static org.catamnesis.clinic.schema.Tables.LEARNT_NAME;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;

/** The names that this clinic has learnt for a laboratory's analytes; the newest one counts, revoked ones do not. */
public final class LearntNameStore {
    private final Session session;

    public LearntNameStore(Session session) {
        this.session = session;
    }

    public void learn(String laboratory, String printedName, String analyte) {
        session.change(
                Operation.READ_REPORTS,
                AuditEvent.of(Action.NAME_LEARNT).detail(analyte),
                sql -> sql.insertInto(LEARNT_NAME)
                        .set(LEARNT_NAME.ID, session.database().ids().next())
                        .set(LEARNT_NAME.LABORATORY, laboratory)
                        .set(LEARNT_NAME.PRINTED_NAME, printedName)
                        .set(LEARNT_NAME.ANALYTE, analyte)
                        .set(LEARNT_NAME.CREATED_AT, now())
                        .set(LEARNT_NAME.CREATED_BY, session.account().id())
                        .execute());
    }

    /** Analyte codes by printed name. */
    public Map<String, String> ofLaboratory(String laboratory) {
        session.require(Operation.READ_REPORTS);
        return session.database()
                .read(sql -> sql
                        .select(LEARNT_NAME.PRINTED_NAME, LEARNT_NAME.ANALYTE)
                        .from(LEARNT_NAME)
                        .where(LEARNT_NAME.LABORATORY.eq(laboratory))
                        .and(LEARNT_NAME.REVOKED_AT.isNull())
                        .orderBy(LEARNT_NAME.ID)
                        .fetch()
                        .stream()
                        .collect(java.util.stream.Collectors.toMap(
                                row -> row.value1(), row -> row.value2(), (_, newer) -> newer)));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
