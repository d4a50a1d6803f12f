package org.catamnesis.followup.calendar;

import static org.catamnesis.clinic.schema.Tables.APPOINTMENT;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.AppointmentRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Appointments; each change of one is a new row, and the first of two who change the same one wins. What speaks against a
 * time is looked at with every other workstation waiting, so that a limit holds when two book at once.
 */
public final class AppointmentStore {
    private final Session session;
    private final SealedFields sealed;
    private final ClinicHoursStore hours;
    private final EndedCareStore ended;
    private final MissedVisitStore missed;

    public AppointmentStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
        hours = new ClinicHoursStore(session);
        ended = new EndedCareStore(session);
        missed = new MissedVisitStore(session);
    }

    /** All of one patient, whatever became of them, in the order of their times. */
    public List<Appointment> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> list(sql, APPOINTMENT.PATIENT_ID.eq(patientId)).stream()
                        .map(row -> appointment(
                                row, sealed.open(sql, patientId, APPOINTMENT.REASON, row.getId(), row.getReason())))
                        .toList());
    }

    /** The id of its first row, which stays when it is moved. */
    public long origin(Appointment appointment) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            long first = appointment.id();
            for (Long before = first; before != null; before = before(sql, first)) first = before;
            return first;
        });
    }

    private static Long before(DSLContext sql, long id) {
        return sql.select(APPOINTMENT.SUPERSEDES)
                .from(APPOINTMENT)
                .where(APPOINTMENT.ID.eq(id))
                .fetchOne(APPOINTMENT.SUPERSEDES);
    }

    /** Those of these days, the last one included, in the order of their times; without reasons. */
    public List<Appointment> between(LocalDate from, LocalDate to) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> between(sql, from, to));
    }

    /** Those of that day and later, in the order of their times; without reasons. */
    public List<Appointment> ofClinic(LocalDate from) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> bare(sql, APPOINTMENT.STARTS_AT.ge(from.atStartOfDay())));
    }

    /**
     * Keeps a time for a patient.
     *
     * @param wanted {@link Appointment#booked}
     * @param overbook whether it is meant although it is beyond the limit or outside clinic hours
     * @throws ProblemException of {@link Clash}
     */
    public Appointment book(Appointment wanted, boolean overbook) {
        return session.change(Operation.RECORD_VISITS, event(wanted), sql -> place(sql, wanted, null, overbook));
    }

    /** Books as a step of a change. */
    public Appointment book(DSLContext sql, Appointment wanted, boolean overbook) {
        return place(sql, wanted, null, overbook);
    }

    /** To another time; {@code overbook} as with {@link #book}. */
    public Appointment move(Appointment appointment, Slot to, boolean overbook) {
        requireOpen(appointment);
        Appointment there = appointment.at(to).as(AppointmentState.BOOKED, null, null);
        return session.change(
                Operation.RECORD_VISITS, event(there), sql -> place(sql, there, appointment.id(), overbook));
    }

    /** The patient is here. */
    public Appointment arrive(Appointment appointment) {
        requireOpen(appointment);
        requireCome(appointment);
        return change(appointment, appointment.as(AppointmentState.ARRIVED, now(), null));
    }

    /** The visit is over. */
    public Appointment seen(Appointment appointment) {
        requireOpen(appointment);
        requireCome(appointment);
        return change(appointment, asSeen(appointment));
    }

    /** The same as a step of the change that records the visit. */
    public Appointment seen(DSLContext sql, Appointment appointment) {
        requireOpen(appointment);
        requireCome(appointment);
        return follow(sql, appointment, asSeen(appointment));
    }

    /** The patient did not come: a visit that did not take place is recorded with it. */
    public Appointment missed(Appointment appointment) {
        requireOpen(appointment);
        requireCome(appointment);
        return change(appointment, appointment.as(AppointmentState.MISSED, null, null));
    }

    /** It is given up; a reason is needed. */
    public Appointment cancel(Appointment appointment, String reason) {
        requireOpen(appointment);
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        return change(appointment, appointment.as(AppointmentState.CANCELLED, null, reason.strip()));
    }

    /**
     * Takes back the last thing that was done to it; undone again, that is done once more.
     *
     * @return as it stands then; null when it was the booking that was taken back
     * @throws ProblemException CHANGED_ELSEWHERE when somebody did something else since, or of {@link Clash} when its time was given away
     */
    public Appointment undo(Appointment appointment) {
        return undo(appointment, appointment);
    }

    /**
     * The same where what was done to it later was undone before.
     *
     * @param done as it stood after what is to be taken back
     * @param now as it stands
     */
    public Appointment undo(Appointment done, Appointment now) {
        return session.change(Operation.RECORD_VISITS, event(now), sql -> undo(sql, done, now));
    }

    /** The last thing as a step of a change. */
    public Appointment undo(DSLContext sql, Appointment appointment) {
        return undo(sql, appointment, appointment);
    }

    private Appointment undo(DSLContext sql, Appointment done, Appointment now) {
        AppointmentRecord row = sql.fetchOne(APPOINTMENT, APPOINTMENT.ID.eq(done.id()));
        if (row == null) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        if (row.getSupersedes() == null) {
            write(sql, now, now.id(), AppendedRows.ENTERED_IN_ERROR);
            return null;
        }
        AppointmentRecord before = sql.fetchSingle(APPOINTMENT, APPOINTMENT.ID.eq(row.getSupersedes()));
        // Before a merge it was another patient's.
        if (before.getPatientId() != now.patientId()) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        String reason = sealed.open(sql, before.getPatientId(), APPOINTMENT.REASON, before.getId(), before.getReason());
        Appointment earlier = appointment(before, reason);
        boolean elsewhere = !earlier.slot().equals(now.slot()) || !now.state().stands();
        if (earlier.state() == AppointmentState.BOOKED && elsewhere) requireRoom(sql, earlier, now.id());
        return follow(sql, now, earlier);
    }

    /** The place that it had may have been given to somebody else; that its day has passed does not matter. */
    private void requireRoom(DSLContext sql, Appointment earlier, long newest) {
        session.database().lockCalendar(sql);
        Set<Clash> clashes = clashes(
                sql,
                new Appointment(
                        newest,
                        earlier.patientId(),
                        earlier.state(),
                        earlier.slot(),
                        earlier.kind(),
                        earlier.covers(),
                        null,
                        null));
        clashes.removeAll(Set.of(Clash.PAST, Clash.ENDED, Clash.OUTSIDE_HOURS));
        Clashes.require(clashes, false);
    }

    private Appointment place(DSLContext sql, Appointment wanted, Long supersedes, boolean overbook) {
        session.database().lockCalendar(sql);
        Clashes.require(clashes(sql, wanted), overbook);
        return write(sql, wanted, supersedes, supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    private Set<Clash> clashes(DSLContext sql, Appointment wanted) {
        List<Appointment> others = between(sql, wanted.day(), wanted.day());
        Set<Long> concerned = new java.util.HashSet<>(Set.of(wanted.patientId()));
        others.forEach(other -> concerned.add(other.patientId()));
        LocalDate today = LocalDate.now(session.database().clock());
        return new Clashes(hours.calendar(sql), today, ended.of(sql, concerned).keySet()).of(wanted, others);
    }

    private Appointment change(Appointment before, Appointment after) {
        return session.change(Operation.RECORD_VISITS, event(after), sql -> follow(sql, before, after));
    }

    private Appointment follow(DSLContext sql, Appointment before, Appointment after) {
        Appointment written = write(sql, after, before.id(), AppendedRows.AMENDED);
        if (before.state() == AppointmentState.MISSED) missed.takeBack(sql, before);
        if (written.state() == AppointmentState.MISSED) missed.add(sql, written);
        return written;
    }

    /** Appends one as it is, for the past of a clinic that is moved here; asks nothing. */
    public Appointment append(DSLContext sql, Appointment appointment) {
        return write(sql, appointment, null, AppendedRows.FINAL);
    }

    private Appointment write(DSLContext sql, Appointment appointment, Long supersedes, String status) {
        AppointmentRecord row = sql.newRecord(APPOINTMENT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(appointment.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setState(appointment.state().code());
        row.setStartsAt(appointment.slot().start());
        row.setMinutes(appointment.slot().minutes());
        row.setSessionId(appointment.slot().hours());
        row.setKind(appointment.kind());
        row.setCovers(String.join(",", appointment.covers()));
        row.setArrivedAt(appointment.arrivedAt());
        row.setReason(sealed.seal(sql, appointment.patientId(), APPOINTMENT.REASON, id, appointment.reason()));
        session.rows().append(sql, row);
        return appointment(row, appointment.reason());
    }

    private static List<Appointment> between(DSLContext sql, LocalDate from, LocalDate to) {
        return bare(
                sql,
                APPOINTMENT
                        .STARTS_AT
                        .ge(from.atStartOfDay())
                        .and(APPOINTMENT.STARTS_AT.lt(to.plusDays(1).atStartOfDay())));
    }

    private static List<Appointment> bare(DSLContext sql, Condition which) {
        return list(sql, which.and(Erased.not(APPOINTMENT.PATIENT_ID))).stream()
                .map(row -> appointment(row, null))
                .toList();
    }

    private static List<AppointmentRecord> list(DSLContext sql, Condition which) {
        return sql.selectFrom(APPOINTMENT)
                .where(which)
                .and(AppendedRows.inForce(APPOINTMENT))
                .orderBy(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                .fetch();
    }

    private static Appointment appointment(AppointmentRecord row, String reason) {
        return new Appointment(
                row.getId(),
                row.getPatientId(),
                AppointmentState.ofCode(row.getState()),
                new Slot(row.getStartsAt(), row.getMinutes(), row.getSessionId()),
                row.getKind(),
                row.getCovers().isEmpty()
                        ? List.of()
                        : Arrays.asList(row.getCovers().split(",")),
                row.getArrivedAt(),
                reason);
    }

    private Appointment asSeen(Appointment appointment) {
        boolean today =
                appointment.day().equals(LocalDate.now(session.database().clock()));
        LocalDateTime arrived = appointment.arrivedAt() == null && today ? now() : appointment.arrivedAt();
        return appointment.as(AppointmentState.SEEN, arrived, null);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }

    private static AuditEvent event(Appointment appointment) {
        return AuditEvent.of(Action.APPOINTMENT_CHANGED)
                .patient(appointment.patientId())
                .detail(appointment.state().code() + ' ' + appointment.slot().start());
    }

    private static void requireOpen(Appointment appointment) {
        if (!appointment.state().open()) throw new ProblemException(Problem.APPOINTMENT_OVER);
    }

    private void requireCome(Appointment appointment) {
        if (appointment.day().isAfter(LocalDate.now(session.database().clock())))
            throw new ProblemException(Problem.APPOINTMENT_NOT_YET);
    }
}
