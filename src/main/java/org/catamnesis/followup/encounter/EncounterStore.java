package org.catamnesis.followup.encounter;

import static org.catamnesis.clinic.schema.Tables.APPOINTMENT;
import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.schema.tables.records.VisitRecord;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentStore;
import org.catamnesis.followup.contact.FollowUpStateStore;
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
    private final FollowUpStateStore states;

    public EncounterStore(Session session) {
        this.session = session;
        visits = new VisitStore(session);
        results = new ResultStore(session);
        appointments = new AppointmentStore(session);
        states = new FollowUpStateStore(session);
    }

    /**
     * Ends a visit; who was lost and came is followed again.
     *
     * @throws ProblemException DATE_IN_FUTURE, AFTER_DEATH; CHANGED_ELSEWHERE when somebody else saw to the appointment
     */
    public Encounter finish(Encounter encounter) {
        return session.change(Operation.RECORD_VISITS, event(encounter), sql -> {
            check(sql, encounter.visit());
            Appointment kept = encounter.appointment() == null ? null : appointments.seen(sql, encounter.appointment());
            Visit visit = visits.append(sql, encounter.visit());
            List<LabResult> vitals = encounter.vitals().isEmpty() ? List.of() : results.append(sql, encounter.vitals());
            if (visit.attended()) states.came(sql, visit.patientId(), visit.day());
            Change.of(sql).detail(detail(visit, vitals));
            return new Encounter(visit, vitals, kept);
        });
    }

    /** A visit of the list with what the change that ended it left behind and still stands. */
    public Encounter of(Visit visit) {
        session.require(Operation.VIEW_PATIENTS);
        List<Long> measured = session.database().read(sql -> measured(sql, begun(sql, visit)));
        Long kept = session.database().read(sql -> kept(sql, begun(sql, visit)));
        return new Encounter(
                visit,
                measured.stream().flatMap(id -> results.find(id).stream()).toList(),
                appointments.ofPatient(visit.patientId()).stream()
                        .filter(one -> kept != null && one.id() == kept)
                        .findFirst()
                        .orElse(null));
    }

    /** The first row of a visit, which its change has written. */
    private static VisitRecord begun(DSLContext sql, Visit visit) {
        return AppendedRows.first(sql, sql.fetchSingle(VISIT, VISIT.ID.eq(visit.id())));
    }

    private static List<Long> measured(DSLContext sql, VisitRecord visit) {
        return sql.select(LAB_RESULT.ID)
                .from(LAB_RESULT)
                .where(LAB_RESULT.CHANGE_ID.eq(visit.getChangeId()))
                .and(LAB_RESULT.PATIENT_ID.eq(visit.getPatientId()))
                .and(LAB_RESULT.ANALYTE.in(Stream.of(VitalField.values())
                        .flatMap(field -> field.analytes().stream())
                        .toList()))
                .and(LAB_RESULT.COLLECTED_AT.ge(visit.getDay().atStartOfDay()))
                .and(LAB_RESULT.COLLECTED_AT.lt(visit.getDay().plusDays(1).atStartOfDay()))
                .and(AppendedRows.inForce(LAB_RESULT))
                .orderBy(LAB_RESULT.ID)
                .fetch(LAB_RESULT.ID);
    }

    private static Long kept(DSLContext sql, VisitRecord visit) {
        if (visit.getAppointmentId() == null || !visit.getAttended()) return null;
        return sql.select(APPOINTMENT.ID)
                .from(APPOINTMENT)
                .where(APPOINTMENT.CHANGE_ID.eq(visit.getChangeId()))
                .and(APPOINTMENT.SUPERSEDES.eq(visit.getAppointmentId()))
                .and(AppendedRows.inForce(APPOINTMENT))
                .fetchOne(APPOINTMENT.ID);
    }

    /**
     * Takes a visit back with everything that it left behind; the appointment and the patient stand as before it.
     *
     * @return the same with the appointment as it stands then, which {@link #finish} puts back
     * @throws ProblemException CHANGED_ELSEWHERE when a part of it was corrected since
     */
    public Encounter takeBack(Encounter finished) {
        return session.change(Operation.RECORD_VISITS, event(finished), sql -> {
            visits.takeBack(sql, finished.visit());
            finished.vitals().forEach(result -> results.takeBack(sql, result));
            Appointment open = finished.appointment() == null ? null : appointments.undo(sql, finished.appointment());
            states.takeBackOf(
                    sql,
                    finished.visit().patientId(),
                    begun(sql, finished.visit()).getChangeId());
            Change.of(sql).detail("taken back " + detail(finished.visit(), finished.vitals()));
            return new Encounter(finished.visit(), finished.vitals(), open);
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
