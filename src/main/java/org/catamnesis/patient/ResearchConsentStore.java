package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.RESEARCH_CONSENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.ResearchConsentRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What patients decided about research: a new decision about the same thing supersedes the one before, which stays. */
public final class ResearchConsentStore {
    private final Session session;

    public ResearchConsentStore(Session session) {
        this.session = session;
    }

    /**
     * Records a decision.
     *
     * @throws ProblemException CONSENT_IN_FUTURE, CHANGED_ELSEWHERE when another decision was recorded meanwhile
     */
    public ResearchConsent record(ResearchConsent consent) {
        AuditEvent event = AuditEvent.of(Action.CONSENT_RECORDED)
                .patient(consent.patientId())
                .detail(consent.decision().code());
        return session.change(Operation.CHANGE_PATIENTS, event, sql -> record(sql, consent));
    }

    /** The same within a change that does more. */
    public ResearchConsent record(DSLContext sql, ResearchConsent consent) {
        session.require(Operation.CHANGE_PATIENTS);
        if (consent.day().isAfter(LocalDate.now(session.database().clock())))
            throw new ProblemException(Problem.CONSENT_IN_FUTURE);
        Long before = sql.select(RESEARCH_CONSENT.ID)
                .from(RESEARCH_CONSENT)
                .where(RESEARCH_CONSENT.PATIENT_ID.eq(consent.patientId()))
                .and(about(consent.project()))
                .and(AppendedRows.inForce(RESEARCH_CONSENT))
                .orderBy(RESEARCH_CONSENT.ID.desc())
                .limit(1)
                .fetchOne(RESEARCH_CONSENT.ID);
        ResearchConsentRecord row = row(sql, consent);
        row.setSupersedes(before);
        session.rows().append(sql, row);
        return consent(row, session.account().displayName());
    }

    private ResearchConsentRecord row(DSLContext sql, ResearchConsent consent) {
        ResearchConsentRecord row = sql.newRecord(RESEARCH_CONSENT);
        row.setId(session.database().ids().next());
        row.setPatientId(consent.patientId());
        row.setStatus(AppendedRows.FINAL);
        row.setDecision(consent.decision().code());
        row.setScope(consent.project());
        row.setFromDay(consent.day());
        return row;
    }

    private static Condition about(String project) {
        return project == null ? RESEARCH_CONSENT.SCOPE.isNull() : RESEARCH_CONSENT.SCOPE.eq(project);
    }

    /** Every decision of a patient, the newest first. */
    public List<ResearchConsent> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.select(RESEARCH_CONSENT.fields())
                        .select(ACCOUNT.DISPLAY_NAME)
                        .from(RESEARCH_CONSENT)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(RESEARCH_CONSENT.CREATED_BY))
                        .where(RESEARCH_CONSENT.PATIENT_ID.eq(patientId))
                        .and(RESEARCH_CONSENT.STATUS.ne(AppendedRows.ENTERED_IN_ERROR))
                        .orderBy(RESEARCH_CONSENT.FROM_DAY.desc(), RESEARCH_CONSENT.ID.desc())
                        .fetch(row -> consent(row.into(RESEARCH_CONSENT), row.get(ACCOUNT.DISPLAY_NAME))));
    }

    /** The projects that somebody was asked about, by name. */
    public List<String> projects() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> List.copyOf(new TreeSet<>(sql.selectDistinct(RESEARCH_CONSENT.SCOPE)
                        .from(RESEARCH_CONSENT)
                        .where(RESEARCH_CONSENT.SCOPE.isNotNull())
                        .fetch(RESEARCH_CONSENT.SCOPE))));
    }

    /**
     * Who agrees today that their data are used: of the decisions about all research and about this project the newest
     * one counts.
     *
     * @param project null asks for all research alone
     */
    public Set<Long> agreed(DSLContext sql, String project) {
        session.require(Operation.PREVIEW_COHORTS);
        Map<Long, ResearchConsentRecord> newest = new HashMap<>();
        sql.selectFrom(RESEARCH_CONSENT)
                .where(project == null ? about(null) : DSL.or(about(null), about(project)))
                .and(AppendedRows.inForce(RESEARCH_CONSENT))
                .orderBy(RESEARCH_CONSENT.FROM_DAY, RESEARCH_CONSENT.ID)
                .forEach(row -> newest.put(row.getPatientId(), row));
        Set<Long> agreed = new HashSet<>();
        newest.forEach((patient, row) -> {
            if (Objects.equals(row.getDecision(), ConsentDecision.GIVEN.code())) agreed.add(patient);
        });
        return agreed;
    }

    private static ResearchConsent consent(ResearchConsentRecord row, String by) {
        return new ResearchConsent(
                row.getId(),
                row.getPatientId(),
                ConsentDecision.ofCode(row.getDecision()),
                row.getScope(),
                row.getFromDay(),
                by,
                row.getCreatedAt());
    }
}
