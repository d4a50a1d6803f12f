package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.ClinicalEventRecord;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Clinical events, in the order of their days; their free text is sealed. */
public final class EventStore {
    private final Session session;
    private final SealedFields sealed;

    public EventStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /**
     * Appends; the id of the record given is not used. {@code supersedes} is null for a new one.
     *
     * @throws ProblemException when it cannot be true beside what else is known, such as an event after death
     */
    public ClinicalEvent append(ClinicalEvent event, Long supersedes) {
        return session.change(Operation.CHANGE_PATIENTS, audit(event), sql -> {
            List<ClinicalEvent> others = list(sql, event.patientId()).stream()
                    .filter(other -> supersedes == null || other.id() != supersedes)
                    .toList();
            LocalDate today = LocalDate.now(session.database().clock());
            CourseRules.check(event, others, TransplantStore.list(sql, event.patientId()), today);
            return append(sql, event, supersedes);
        });
    }

    /** The same within a change that does more, and asks nothing of what is appended. */
    public ClinicalEvent append(DSLContext sql, ClinicalEvent event, Long supersedes) {
        return write(sql, event, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /** Takes an event back; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(ClinicalEvent wrong) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                audit(wrong),
                sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR)
                        .id());
    }

    private static AuditEvent audit(ClinicalEvent event) {
        return AuditEvent.of(Action.EVENT_RECORDED).patient(event.patientId());
    }

    private ClinicalEvent write(DSLContext sql, ClinicalEvent event, Long supersedes, String status) {
        ClinicalEventRecord row = sql.newRecord(CLINICAL_EVENT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(event.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setKind(event.kind().code());
        row.setSubtype(event.subtype());
        row.setGrade(event.grade());
        row.setDay(event.day());
        row.setEndDay(event.endDay());
        row.setBiopsyProven(event.biopsyProven());
        row.setDetail(sealed.seal(sql, event.patientId(), CLINICAL_EVENT.DETAIL, id, event.detail()));
        session.rows().append(sql, row);
        return event(row, event.detail());
    }

    public List<ClinicalEvent> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> list(sql, patientId));
    }

    private List<ClinicalEvent> list(DSLContext sql, long patientId) {
        return sql.selectFrom(CLINICAL_EVENT)
                .where(CLINICAL_EVENT.PATIENT_ID.eq(patientId))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .orderBy(CLINICAL_EVENT.DAY, CLINICAL_EVENT.ID)
                .fetch(row ->
                        event(row, sealed.open(sql, patientId, CLINICAL_EVENT.DETAIL, row.getId(), row.getDetail())));
    }

    /** Those of one patient without their free text, within a change. */
    static List<ClinicalEvent> clear(DSLContext sql, long patientId) {
        return sql.selectFrom(CLINICAL_EVENT)
                .where(CLINICAL_EVENT.PATIENT_ID.eq(patientId))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .fetch(row -> event(row, null));
    }

    /** Every event of the clinic without its free text, for cohorts. */
    public List<ClinicalEvent> all() {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.selectFrom(CLINICAL_EVENT)
                        .where(AppendedRows.inForce(CLINICAL_EVENT))
                        .orderBy(CLINICAL_EVENT.PATIENT_ID, CLINICAL_EVENT.DAY, CLINICAL_EVENT.ID)
                        .fetch(row -> event(row, null)));
    }

    /** Those of some patients without free text, for cohorts; within the snapshot that this belongs to. */
    public Map<Long, List<ClinicalEvent>> ofPatients(DSLContext sql, Collection<Long> patients) {
        session.require(Operation.PREVIEW_COHORTS);
        return sql.selectFrom(CLINICAL_EVENT)
                .where(CLINICAL_EVENT.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .orderBy(CLINICAL_EVENT.DAY, CLINICAL_EVENT.ID)
                .fetchGroups(CLINICAL_EVENT.PATIENT_ID, row -> event(row, null));
    }

    private static ClinicalEvent event(ClinicalEventRecord row, String detail) {
        return new ClinicalEvent(
                row.getId(),
                row.getPatientId(),
                EventKind.ofCode(row.getKind()),
                row.getSubtype(),
                row.getGrade(),
                row.getDay(),
                row.getEndDay(),
                row.getBiopsyProven(),
                detail);
    }
}
