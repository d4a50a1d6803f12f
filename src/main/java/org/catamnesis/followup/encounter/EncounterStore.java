package org.catamnesis.followup.encounter;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.EventKind;
import org.jooq.DSLContext;

/** Visits as a whole: what is found, what is ordered and the appointment that is kept, all of it or nothing. */
public final class EncounterStore {
    private final Session session;
    private final VisitStore visits;
    private final ResultStore results;
    private final AppointmentStore appointments;

    public EncounterStore(Session session) {
        this.session = session;
        visits = new VisitStore(session);
        results = new ResultStore(session);
        appointments = new AppointmentStore(session);
    }

    /**
     * Ends a visit.
     *
     * @throws ProblemException DATE_IN_FUTURE, AFTER_DEATH; CHANGED_ELSEWHERE when somebody else saw to the appointment
     */
    public Encounter finish(Encounter encounter) {
        return session.change(Operation.RECORD_VISITS, event(encounter), sql -> {
            check(sql, encounter.visit());
            Appointment kept = encounter.appointment() == null ? null : appointments.seen(sql, encounter.appointment());
            Visit visit = visits.append(sql, encounter.visit());
            List<LabResult> vitals = encounter.vitals().isEmpty() ? List.of() : results.append(sql, encounter.vitals());
            Change.of(sql).detail(detail(visit, vitals));
            return new Encounter(visit, vitals, kept);
        });
    }

    /**
     * Takes a visit back with everything that it left behind; the appointment stands as before it.
     *
     * @throws ProblemException CHANGED_ELSEWHERE when a part of it was corrected since
     */
    public void takeBack(Encounter finished) {
        session.run(Operation.RECORD_VISITS, event(finished), sql -> {
            visits.takeBack(sql, finished.visit());
            finished.vitals().forEach(result -> results.takeBack(sql, result));
            if (finished.appointment() != null) appointments.undo(sql, finished.appointment());
            Change.of(sql).detail("taken back " + detail(finished.visit(), finished.vitals()));
        });
    }

    private static AuditEvent event(Encounter encounter) {
        return AuditEvent.of(Action.VISIT_RECORDED).patient(encounter.visit().patientId());
    }

    private static String detail(Visit visit, List<LabResult> vitals) {
        return visit.kind() + ' ' + vitals.size() + " results " + visit.orders().size() + " orders";
    }

    private void check(DSLContext sql, Visit visit) {
        if (visit.day().isAfter(LocalDate.now(session.database().clock())))
            throw new ProblemException(Problem.DATE_IN_FUTURE);
        boolean dead = sql.fetchExists(sql.selectOne()
                .from(CLINICAL_EVENT)
                .where(CLINICAL_EVENT.PATIENT_ID.eq(visit.patientId()))
                .and(CLINICAL_EVENT.KIND.eq(EventKind.DEATH.code()))
                .and(CLINICAL_EVENT.DAY.lt(visit.day()))
                .and(AppendedRows.inForce(CLINICAL_EVENT)));
        if (dead) throw new ProblemException(Problem.AFTER_DEATH);
    }
}
