package org.catamnesis.followup.contact;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.POSTPONEMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.PostponementRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Lines of the worklist that were put off, each for a reason, which is sealed. */
public final class PostponementStore {
    /** A line is put off for so many days at most. */
    static final int LONGEST = 180;

    private final Session session;
    private final SealedFields sealed;

    public PostponementStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Those of one patient that were not taken back, also those whose day has come. */
    public List<Postponement> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> list(sql, POSTPONEMENT.PATIENT_ID.eq(patientId), true));
    }

    /** The whole clinic by patient, without reasons. */
    public Map<Long, List<Postponement>> ofClinic() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> list(sql, Erased.not(POSTPONEMENT.PATIENT_ID), false).stream()
                        .collect(Collectors.groupingBy(Postponement::patientId)));
    }

    public Postponement postpone(Postponement postponement) {
        return postponeAll(List.of(postponement)).getFirst();
    }

    /**
     * Puts lines off, all or none; what was put off already is put off to the new day.
     *
     * @throws ProblemException REASON_MISSING, DAY_PASSED for a day that is not ahead, DAY_TOO_FAR
     */
    public List<Postponement> postponeAll(List<Postponement> postponements) {
        LocalDate today = LocalDate.now(session.database().clock());
        for (Postponement one : postponements) {
            if (one.reason() == null || one.reason().isBlank()) throw new ProblemException(Problem.REASON_MISSING);
            if (!one.until().isAfter(today)) throw new ProblemException(Problem.DAY_PASSED);
            if (one.until().isAfter(today.plusDays(LONGEST))) throw new ProblemException(Problem.DAY_TOO_FAR, LONGEST);
        }
        return session.change(
                Operation.RECORD_VISITS,
                event(postponements),
                sql -> postponements.stream()
                        .map(one -> write(sql, one, standing(sql, one), AppendedRows.FINAL))
                        .toList());
    }

    public void takeBack(Postponement wrong) {
        takeBackAll(List.of(wrong));
    }

    /** The lines show again as before, all or none. */
    public void takeBackAll(List<Postponement> wrong) {
        session.run(Operation.RECORD_VISITS, event(wrong), sql -> wrong.forEach(one -> takeBack(sql, one)));
    }

    private void takeBack(DSLContext sql, Postponement wrong) {
        PostponementRecord row = sql.fetchOne(POSTPONEMENT, POSTPONEMENT.ID.eq(wrong.id()));
        PostponementRecord before = row.getSupersedes() == null
                ? null
                : sql.fetchOne(POSTPONEMENT, POSTPONEMENT.ID.eq(row.getSupersedes()));
        if (before == null || AppendedRows.ENTERED_IN_ERROR.equals(before.getStatus()))
            write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR);
        else write(sql, postponement(sql, before, null, true), wrong.id(), AppendedRows.AMENDED);
    }

    private static Long standing(DSLContext sql, Postponement of) {
        return sql
                .select(POSTPONEMENT.ID)
                .from(POSTPONEMENT)
                .where(POSTPONEMENT.PATIENT_ID.eq(of.patientId()))
                .and(POSTPONEMENT.ITEM.eq(of.item()))
                .and(AppendedRows.inForce(POSTPONEMENT))
                .orderBy(POSTPONEMENT.ID.desc())
                .fetch(POSTPONEMENT.ID)
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<Postponement> list(DSLContext sql, Condition which, boolean reasons) {
        return sql.select(POSTPONEMENT, ACCOUNT.DISPLAY_NAME)
                .from(POSTPONEMENT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(POSTPONEMENT.CREATED_BY))
                .where(which)
                .and(AppendedRows.inForce(POSTPONEMENT))
                .orderBy(POSTPONEMENT.UNTIL_DAY, POSTPONEMENT.ID)
                .fetch(row -> postponement(sql, row.value1(), row.value2(), reasons));
    }

    private Postponement write(DSLContext sql, Postponement postponement, Long supersedes, String status) {
        PostponementRecord row = sql.newRecord(POSTPONEMENT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(postponement.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setItem(postponement.item());
        row.setUntilDay(postponement.until());
        row.setReason(sealed.seal(sql, postponement.patientId(), POSTPONEMENT.REASON, id, postponement.reason()));
        session.rows().append(sql, row);
        return postponement(sql, row, session.account().displayName(), true);
    }

    private Postponement postponement(DSLContext sql, PostponementRecord row, String by, boolean reasons) {
        return new Postponement(
                row.getId(),
                row.getPatientId(),
                row.getItem(),
                row.getUntilDay(),
                reasons
                        ? sealed.open(sql, row.getPatientId(), POSTPONEMENT.REASON, row.getId(), row.getReason())
                        : null,
                row.getCreatedAt(),
                by);
    }

    private static AuditEvent event(List<Postponement> postponements) {
        AuditEvent event = AuditEvent.of(Action.FOLLOW_UP_CHANGED);
        if (postponements.size() > 1) return event.detail(postponements.size() + " rows");
        Postponement only = postponements.getFirst();
        return event.patient(only.patientId()).detail(only.item() + ' ' + only.until());
    }
}
