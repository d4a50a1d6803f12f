package org.catamnesis.followup.contact;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.FOLLOW_UP_STATE;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.FollowUpStateRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Whether the clinic follows a patient; each change is a row that supersedes the one before, and notes are sealed. */
public final class FollowUpStateStore {
    private final Session session;
    private final SealedFields sealed;

    public FollowUpStateStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** How a patient stands; empty for one who is followed and always was. */
    public Optional<FollowUpStanding> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> standing(sql, patientId));
    }

    /** Everything that was ever in force for a patient, the newest first; what was taken back is left out. */
    public List<FollowUpStanding> history(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> list(
                        sql,
                        FOLLOW_UP_STATE
                                .PATIENT_ID
                                .eq(patientId)
                                .and(FOLLOW_UP_STATE.STATUS.eq(AppendedRows.FINAL))
                                .and(notTakenBack()),
                        true));
    }

    /** The whole clinic by patient, without notes; who is not in it is followed and always was. */
    public Map<Long, FollowUpStanding> ofClinic() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql ->
                        list(
                                        sql,
                                        AppendedRows.inForce(FOLLOW_UP_STATE)
                                                .and(Erased.not(FOLLOW_UP_STATE.PATIENT_ID)),
                                        false)
                                .stream()
                                .collect(Collectors.toMap(
                                        FollowUpStanding::patientId, standing -> standing, (newer, _) -> newer)));
    }

    /**
     * A patient is followed in another way from now on, or is taken up again.
     *
     * @param before how the patient stood when this was decided, null for one who has no state on record
     * @throws ProblemException CHANGED_ELSEWHERE when somebody else changed it since, DATE_IN_FUTURE,
     *     STATE_BEFORE_LAST, because lists of the clinic go by the day and a page by what was written last
     */
    public FollowUpStanding change(FollowUpStanding before, FollowUpStanding after) {
        if (after.day().isAfter(LocalDate.now(session.database().clock())))
            throw new ProblemException(Problem.DATE_IN_FUTURE);
        if (before != null && after.day().isBefore(before.day())) throw new ProblemException(Problem.STATE_BEFORE_LAST);
        return session.change(Operation.RECORD_VISITS, event(after), sql -> {
            Long found =
                    standing(sql, after.patientId()).map(FollowUpStanding::id).orElse(null);
            Long expected = before == null ? null : (Long) before.id();
            if (!Objects.equals(found, expected)) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            return add(sql, after, expected);
        });
    }

    /** Takes a change back; the patient stands as before it. */
    public Optional<FollowUpStanding> takeBack(FollowUpStanding wrong) {
        return session.change(Operation.RECORD_VISITS, event(wrong), sql -> takeBack(sql, wrong));
    }

    /** The same as a step of a change that does more. */
    Optional<FollowUpStanding> takeBack(DSLContext sql, FollowUpStanding wrong) {
        FollowUpStateRecord row = sql.fetchOne(FOLLOW_UP_STATE, FOLLOW_UP_STATE.ID.eq(wrong.id()));
        FollowUpStateRecord before = row.getSupersedes() == null
                ? null
                : sql.fetchOne(FOLLOW_UP_STATE, FOLLOW_UP_STATE.ID.eq(row.getSupersedes()));
        boolean mergedIn = before != null && before.getPatientId() != wrong.patientId();
        if (before == null || mergedIn || AppendedRows.ENTERED_IN_ERROR.equals(before.getStatus())) {
            write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR);
            return Optional.empty();
        }
        return Optional.of(write(sql, standing(sql, before, null, true), wrong.id(), AppendedRows.AMENDED));
    }

    /** Adds how a patient stands, as a step of the change that finds it out. */
    FollowUpStanding add(DSLContext sql, FollowUpStanding standing, Long supersedes) {
        return write(sql, standing, supersedes, AppendedRows.FINAL);
    }

    /** The newest by its day: of two records that were merged, each of which had one, the later counts. */
    Optional<FollowUpStanding> standing(DSLContext sql, long patientId) {
        Condition which = FOLLOW_UP_STATE.PATIENT_ID.eq(patientId).and(AppendedRows.inForce(FOLLOW_UP_STATE));
        return list(sql, which, true).stream().findFirst();
    }

    /** What an attempt makes of its patient, as a step of the change that records it. */
    Optional<FollowUpStanding> follow(DSLContext sql, ContactAttempt newest, List<ContactAttempt> all, LostRule rule) {
        FollowUpStanding before = standing(sql, newest.patientId()).orElse(null);
        return rule.after(before, newest, all, seen(sql, newest.patientId()))
                .map(reason -> add(
                        sql,
                        FollowUpStanding.of(
                                newest.patientId(), reason, newest.at().toLocalDate(), null),
                        before == null ? null : (Long) before.id()));
    }

    /** Takes back what an attempt made of its patient, which turned out not to have been. */
    void unfollow(DSLContext sql, ContactAttempt wrong, List<ContactAttempt> left, LostRule rule) {
        FollowUpStanding standing = standing(sql, wrong.patientId()).orElse(null);
        if (standing == null) return;
        if (standing.change() == wrong.change()) takeBack(sql, standing);
        else if (rule.mistaken(standing, left, seen(sql, wrong.patientId()))) {
            LocalDate today = LocalDate.now(session.database().clock());
            add(sql, FollowUpStanding.of(wrong.patientId(), FollowUpReason.MISTAKEN, today, null), standing.id());
        }
    }

    /** Who was lost and has come is followed again, as a step of the change that records the visit. */
    public void came(DSLContext sql, long patientId, LocalDate day) {
        session.require(Operation.RECORD_VISITS);
        standing(sql, patientId)
                .filter(now -> now.state() == FollowUpState.LOST && !day.isBefore(now.day()))
                .ifPresent(lost -> add(sql, FollowUpStanding.of(patientId, FollowUpReason.BACK, day, null), lost.id()));
    }

    /** Takes back what that change made of a patient, unless it was changed again since. */
    public void takeBackOf(DSLContext sql, long patientId, long change) {
        session.require(Operation.RECORD_VISITS);
        standing(sql, patientId).filter(now -> now.change() == change).ifPresent(now -> takeBack(sql, now));
    }

    /** The day on which the patient was last here. */
    private static LocalDate seen(DSLContext sql, long patientId) {
        return sql.select(DSL.max(VISIT.DAY))
                .from(VISIT)
                .where(VISIT.PATIENT_ID.eq(patientId))
                .and(VISIT.ATTENDED)
                .and(AppendedRows.inForce(VISIT))
                .fetchOne(0, LocalDate.class);
    }

    /** Not taken back, and not given to another record. */
    private static Condition notTakenBack() {
        var later = FOLLOW_UP_STATE.as("later");
        return DSL.notExists(DSL.selectOne()
                .from(later)
                .where(later.SUPERSEDES.eq(FOLLOW_UP_STATE.ID))
                .and(later.STATUS.ne(AppendedRows.FINAL).or(later.PATIENT_ID.ne(FOLLOW_UP_STATE.PATIENT_ID))));
    }

    private List<FollowUpStanding> list(DSLContext sql, Condition which, boolean notes) {
        return sql.select(FOLLOW_UP_STATE, ACCOUNT.DISPLAY_NAME)
                .from(FOLLOW_UP_STATE)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(FOLLOW_UP_STATE.CREATED_BY))
                .where(which)
                .orderBy(FOLLOW_UP_STATE.DAY.desc(), FOLLOW_UP_STATE.ID.desc())
                .fetch(row -> standing(sql, row.value1(), row.value2(), notes));
    }

    private FollowUpStanding write(DSLContext sql, FollowUpStanding standing, Long supersedes, String status) {
        FollowUpStateRecord row = sql.newRecord(FOLLOW_UP_STATE);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(standing.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setState(standing.state().code());
        row.setDay(standing.day());
        row.setReason(standing.reason() == null ? null : standing.reason().code());
        row.setNote(sealed.seal(sql, standing.patientId(), FOLLOW_UP_STATE.NOTE, id, standing.note()));
        session.rows().append(sql, row);
        return standing(sql, row, session.account().displayName(), true);
    }

    private FollowUpStanding standing(DSLContext sql, FollowUpStateRecord row, String by, boolean notes) {
        return new FollowUpStanding(
                row.getId(),
                row.getPatientId(),
                row.getChangeId(),
                FollowUpState.ofCode(row.getState()),
                row.getDay(),
                row.getReason() == null ? null : FollowUpReason.ofCode(row.getReason()),
                notes ? sealed.open(sql, row.getPatientId(), FOLLOW_UP_STATE.NOTE, row.getId(), row.getNote()) : null,
                row.getCreatedAt(),
                by);
    }

    private static AuditEvent event(FollowUpStanding standing) {
        return AuditEvent.of(Action.FOLLOW_UP_CHANGED)
                .patient(standing.patientId())
                .detail(standing.state().code());
    }
}
