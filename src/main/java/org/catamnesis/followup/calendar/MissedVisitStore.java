package org.catamnesis.followup.calendar;

import static org.catamnesis.clinic.schema.Tables.VISIT;

import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.VisitRecord;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.protocol.LineKind;
import org.jooq.DSLContext;

/** The visit that did not take place because its appointment was not kept. */
final class MissedVisitStore {
    private final Session session;

    MissedVisitStore(Session session) {
        this.session = session;
    }

    /** Adds it, as a step of the change that calls the appointment missed. */
    void add(DSLContext sql, Appointment missed) {
        VisitRecord row = sql.newRecord(VISIT);
        row.setId(session.database().ids().next());
        row.setPatientId(missed.patientId());
        row.setStatus(AppendedRows.FINAL);
        row.setDay(missed.day());
        row.setPlannedDay(missed.day());
        row.setKind(kind(missed).code());
        row.setAttended(false);
        row.setAppointmentId(missed.id());
        session.rows().append(sql, row);
    }

    private static VisitKind kind(Appointment missed) {
        return switch (LineKind.ofCode(missed.kind())) {
            case VISIT, SCALE -> VisitKind.OUTPATIENT;
            case LAB -> VisitKind.LAB;
            case IMAGING -> VisitKind.IMAGING;
            case PROCEDURE -> VisitKind.PROCEDURE;
            case PHONE -> VisitKind.TELEPHONE;
        };
    }

    /** Takes it back, as a step of the change that takes back that the appointment was missed. */
    void takeBack(DSLContext sql, Appointment missed) {
        for (VisitRecord visit : sql.selectFrom(VISIT)
                .where(VISIT.APPOINTMENT_ID.eq(missed.id()))
                .and(VISIT.PATIENT_ID.eq(missed.patientId()))
                .and(VISIT.ATTENDED.isFalse())
                .and(AppendedRows.inForce(VISIT))
                .fetch()) {
            VisitRecord row = visit.copy();
            row.setId(session.database().ids().next());
            row.setSupersedes(visit.getId());
            row.setStatus(AppendedRows.ENTERED_IN_ERROR);
            row.setNote(null);
            session.rows().append(sql, row);
        }
    }
}
