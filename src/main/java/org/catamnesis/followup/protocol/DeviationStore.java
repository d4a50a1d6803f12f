package org.catamnesis.followup.protocol;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.SCHEDULE_DEVIATION;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.ScheduleDeviationRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/**
 * What was agreed with a patient otherwise than the protocol says; reasons are sealed. A rhythm that a newer workstation
 * has written counts as not agreed, so that the protocol's own keeps the patient in sight.
 */
public final class DeviationStore {
    private final Session session;
    private final SealedFields sealed;

    public DeviationStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** In the order of their days; of two for one series the later one counts. */
    public List<Deviation> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session
                .database()
                .read(sql -> sql.select(SCHEDULE_DEVIATION, ACCOUNT.DISPLAY_NAME)
                        .from(SCHEDULE_DEVIATION)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(SCHEDULE_DEVIATION.CREATED_BY))
                        .where(SCHEDULE_DEVIATION.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(SCHEDULE_DEVIATION))
                        .orderBy(SCHEDULE_DEVIATION.FROM_DAY, SCHEDULE_DEVIATION.ID)
                        .fetch(row -> deviation(row.value1(), reason(sql, row.value1()), row.value2())))
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those of the whole clinic without reasons and names, by patient, in the order of their days. */
    public Map<Long, List<Deviation>> ofClinic() {
        session.require(Operation.VIEW_PATIENTS);
        Map<Long, List<Deviation>> byPatient = session.database()
                .read(sql -> sql.selectFrom(SCHEDULE_DEVIATION)
                        .where(AppendedRows.inForce(SCHEDULE_DEVIATION))
                        .and(Erased.not(SCHEDULE_DEVIATION.PATIENT_ID))
                        .orderBy(SCHEDULE_DEVIATION.FROM_DAY, SCHEDULE_DEVIATION.ID)
                        .fetchGroups(SCHEDULE_DEVIATION.PATIENT_ID, row -> deviation(row, null, null)));
        byPatient.values().forEach(list -> list.removeIf(Objects::isNull));
        return byPatient;
    }

    /**
     * @param supersedes the one that it corrects, or the row of {@link #takeBack}; null for a new one
     * @throws ProblemException RHYTHM_TOO_RARE; REST_TOO_LONG where no doctor says so, or has said so before
     */
    public Deviation append(Deviation deviation, Long supersedes) {
        session.require(Operation.RECORD_VISITS);
        if (deviation.reason() == null || deviation.reason().isBlank())
            throw new ProblemException(Problem.REASON_MISSING);
        if (deviation.untilDay() != null && deviation.untilDay().isBefore(deviation.fromDay()))
            throw new ProblemException(Problem.ENDS_BEFORE_START);
        if (deviation.tooRare()) throw new ProblemException(Problem.RHYTHM_TOO_RARE);
        if (deviation.restsTooLong() && !session.may(Operation.SIGN_OFF) && !restedSo(deviation, supersedes))
            throw new ProblemException(Problem.REST_TOO_LONG);
        return change(deviation, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /** Whether it was agreed so at first, and is only put back. */
    private boolean restedSo(Deviation deviation, Long supersedes) {
        if (supersedes == null) return false;
        return session.database().read(sql -> {
            ScheduleDeviationRecord first =
                    AppendedRows.first(sql, sql.fetchSingle(SCHEDULE_DEVIATION, SCHEDULE_DEVIATION.ID.eq(supersedes)));
            return first.getPatientId() == deviation.patientId()
                    && first.getSeries().equals(deviation.series())
                    && first.getRhythm() == null
                    && Objects.equals(first.getUntilDay(), deviation.untilDay());
        });
    }

    /** Gives the id of the row that took it back, which {@link #append} supersedes to put it back. */
    public long takeBack(Deviation wrong) {
        return change(wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR).id();
    }

    private Deviation change(Deviation deviation, Long supersedes, String status) {
        AuditEvent event = AuditEvent.of(Action.FOLLOW_UP_CHANGED)
                .patient(deviation.patientId())
                .detail("deviation " + deviation.series());
        return session.change(Operation.RECORD_VISITS, event, sql -> {
            ScheduleDeviationRecord row = sql.newRecord(SCHEDULE_DEVIATION);
            long id = session.database().ids().next();
            row.setId(id);
            row.setPatientId(deviation.patientId());
            row.setSupersedes(supersedes);
            row.setStatus(status);
            row.setSeries(deviation.series());
            row.setRhythm(deviation.rhythm() == null ? null : RhythmText.format(deviation.rhythm()));
            row.setFromDay(deviation.fromDay());
            row.setUntilDay(deviation.untilDay());
            row.setReason(sealed.seal(sql, deviation.patientId(), SCHEDULE_DEVIATION.REASON, id, deviation.reason()));
            session.rows().append(sql, row);
            return deviation(row, deviation.reason(), session.account().displayName());
        });
    }

    private String reason(DSLContext sql, ScheduleDeviationRecord row) {
        return sealed.open(sql, row.getPatientId(), SCHEDULE_DEVIATION.REASON, row.getId(), row.getReason());
    }

    /** Null for one whose rhythm cannot be read here. */
    private static Deviation deviation(ScheduleDeviationRecord row, String reason, String by) {
        Rhythm rhythm = RhythmText.read(row.getRhythm()).orElse(null);
        if (row.getRhythm() != null && rhythm == null) return null;
        return new Deviation(
                row.getId(),
                row.getPatientId(),
                row.getSeries(),
                rhythm,
                row.getFromDay(),
                row.getUntilDay(),
                reason,
                row.getCreatedAt(),
                by);
    }
}
