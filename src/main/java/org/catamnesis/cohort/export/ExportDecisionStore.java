package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.EXPORT_DECISION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.catamnesis.access.Account;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Colleagues;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.ExportDecisionRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** What was decided on each request, once and by another person than asked, where there is another doctor. */
public final class ExportDecisionStore {
    private final Session session;

    public ExportDecisionStore(Session session) {
        this.session = session;
    }

    /** @throws ProblemException REASON_MISSING, EXPORT_DECIDED */
    public void refuse(AskedExport asked, String reason) {
        session.require(Operation.APPROVE_EXPORT);
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        session.run(
                Operation.APPROVE_EXPORT,
                AuditEvent.of(Action.EXPORT_REFUSED).detail("request " + asked.number()),
                sql -> {
                    requireUndecided(sql, asked);
                    append(sql, asked.id(), false, reason.strip(), null);
                });
    }

    /**
     * Lets the custodian write an identified copy; every other approval writes the folder at once.
     *
     * @throws ProblemException EXPORT_DECIDED, EXPORT_EXPIRED, EXPORT_NEEDS_ANOTHER
     */
    void approve(AskedExport asked, String reason) {
        requireMayApprove(asked);
        session.run(
                Operation.APPROVE_EXPORT,
                AuditEvent.of(Action.EXPORT_APPROVED).detail("request " + asked.number()),
                sql -> {
                    requireUndecided(sql, asked);
                    append(sql, asked.id(), true, reason, null);
                });
    }

    /** @throws ProblemException EXPORT_DECIDED, EXPORT_EXPIRED, EXPORT_NEEDS_ANOTHER */
    void requireMayApprove(AskedExport asked) {
        session.require(Operation.APPROVE_EXPORT);
        if (asked.decision().isPresent()) throw new ProblemException(Problem.EXPORT_DECIDED, asked.number());
        requireInTime(asked);
        requireOther(asked.by().id());
    }

    void requireInTime(AskedExport asked) {
        if (asked.ask().grounds().expired(LocalDate.now(session.database().clock())))
            throw new ProblemException(
                    Problem.EXPORT_EXPIRED,
                    asked.number(),
                    asked.ask().grounds().expiresOn().toString());
    }

    /** For what is asked, approved and written in one step. */
    void requireInTime(Grounds grounds) {
        if (grounds.expired(LocalDate.now(session.database().clock())))
            throw new ProblemException(
                    Problem.EXPORT_DAY_PAST, grounds.expiresOn().toString());
    }

    /** Refuses one who asked, unless nobody else could decide. */
    void requireOther(long asker) {
        if (asker == session.account().id() && !alone()) throw new ProblemException(Problem.EXPORT_NEEDS_ANOTHER);
    }

    /** Whether whoever is signed in is the only doctor. */
    public boolean alone() {
        return new Colleagues(session)
                .doctors().stream()
                        .allMatch(doctor -> doctor.id() == session.account().id());
    }

    /** Within the change, where two who decide at once meet. */
    void requireUndecided(DSLContext sql, AskedExport asked) {
        if (sql.fetchExists(EXPORT_DECISION, EXPORT_DECISION.REQUEST_ID.eq(asked.id())))
            throw new ProblemException(Problem.EXPORT_DECIDED, asked.number());
    }

    /** A step of a change. */
    void append(DSLContext sql, long request, boolean approved, String reason, Waiver waiver) {
        ExportDecisionRecord row = sql.newRecord(EXPORT_DECISION);
        row.setId(session.database().ids().next());
        row.setRequestId(request);
        row.setApproved(approved);
        row.setReason(reason == null || reason.isBlank() ? null : reason.strip());
        if (waiver != null) {
            row.setWaiver(waiver.reason());
            row.setWaivedHits(waiver.hits());
        }
        session.rows().append(sql, row);
    }

    Map<Long, ExportDecision> byRequest(DSLContext sql, Map<Long, Account> people) {
        Map<Long, ExportDecision> decisions = new HashMap<>();
        for (ExportDecisionRecord row : sql.selectFrom(EXPORT_DECISION)) {
            if (!session.rows().intact(row, EXPORT_DECISION)) throw new ProblemException(Problem.CLINIC_DAMAGED);
            Waiver waiver = row.getWaiver() == null ? null : new Waiver(row.getWaiver(), row.getWaivedHits());
            decisions.put(
                    row.getRequestId(),
                    new ExportDecision(
                            row.getApproved(),
                            row.getReason(),
                            waiver,
                            people.get(row.getCreatedBy()),
                            row.getCreatedAt()));
        }
        return decisions;
    }
}
