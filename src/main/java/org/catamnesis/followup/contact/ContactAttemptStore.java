package org.catamnesis.followup.contact;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.CONTACT_ATTEMPT;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
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
import org.catamnesis.clinic.schema.tables.records.ContactAttemptRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Attempts to get in touch, both ways; who was spoken to and what was said are sealed. A patient becomes lost with the
 * attempt that completes the clinic's number, in the same change, because a nurse with a receiver in the hand would not
 * confirm one more thing; it is said at once, taken back with the attempt, and undone by itself when the patient is
 * reached. Nobody drops off the worklist by it: the lost are a list of their own.
 */
public final class ContactAttemptStore {
    /** The next attempt is made within so many days. */
    public static final int LONGEST = 90;

    private static final int CHUNK = 500;

    private final Session session;
    private final SealedFields sealed;
    private final LostSettings settings;
    private final FollowUpStateStore states;

    public ContactAttemptStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
        this.settings = new LostSettings(session);
        this.states = new FollowUpStateStore(session);
    }

    /** All of one patient, the newest first. */
    public List<ContactAttempt> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> ofPatient(sql, patientId));
    }

    /** The whole clinic by patient, the newest first, without who was spoken to and what was said. */
    public Map<Long, List<ContactAttempt>> ofClinic() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> list(sql, Erased.not(CONTACT_ATTEMPT.PATIENT_ID), false).stream()
                        .collect(Collectors.groupingBy(ContactAttempt::patientId)));
    }

    /** The newest one of each of these patients, without who was spoken to and what was said. */
    public Map<Long, ContactAttempt> newest(Collection<Long> patients) {
        session.require(Operation.VIEW_PATIENTS);
        List<Long> ids = List.copyOf(patients);
        Map<Long, ContactAttempt> newest = new HashMap<>();
        session.database().read(sql -> {
            for (int from = 0; from < ids.size(); from += CHUNK) {
                List<Long> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
                list(sql, CONTACT_ATTEMPT.PATIENT_ID.in(some), false)
                        .forEach(one -> newest.putIfAbsent(one.patientId(), one));
            }
            return null;
        });
        return newest;
    }

    /**
     * Records an attempt; id, change and by of the one given are not used.
     *
     * @throws ProblemException DATE_IN_FUTURE, DAY_PASSED for a next day before the attempt, DAY_TOO_FAR
     */
    public RecordedContact record(ContactAttempt attempt) {
        return recordAll(List.of(attempt)).getFirst();
    }

    /** The same for several patients at once, such as letters; all or none. */
    public List<RecordedContact> recordAll(List<ContactAttempt> attempts) {
        attempts.forEach(this::check);
        LostRule rule = settings.rule();
        return session.change(
                Operation.RECORD_VISITS,
                event(attempts),
                sql -> attempts.stream()
                        .map(attempt -> record(sql, attempt, rule))
                        .toList());
    }

    /** One as a step of a change. */
    public RecordedContact record(DSLContext sql, ContactAttempt attempt, LostRule rule) {
        session.require(Operation.RECORD_VISITS);
        check(attempt);
        ContactAttempt written = write(sql, attempt, null, AppendedRows.FINAL);
        return new RecordedContact(written, states.follow(sql, written, ofPatient(sql, attempt.patientId()), rule));
    }

    /** Puts an attempt right; what the patient became by it is asked again. */
    public RecordedContact correct(ContactAttempt before, ContactAttempt after) {
        check(after);
        LostRule rule = settings.rule();
        return session.change(Operation.RECORD_VISITS, event(List.of(after)), sql -> {
            ContactAttempt written = write(sql, after, before.id(), AppendedRows.AMENDED);
            states.unfollow(sql, before, ofPatient(sql, after.patientId()), rule);
            return new RecordedContact(written, states.follow(sql, written, ofPatient(sql, after.patientId()), rule));
        });
    }

    /** It did not take place; what the patient became by it is taken back too. */
    public void takeBack(ContactAttempt wrong) {
        takeBackAll(List.of(wrong));
    }

    /** The same for several at once, all or none. */
    public void takeBackAll(List<ContactAttempt> wrong) {
        LostRule rule = settings.rule();
        session.run(Operation.RECORD_VISITS, event(wrong), sql -> wrong.forEach(one -> takeBack(sql, one, rule)));
    }

    /** One as a step of a change. */
    public void takeBack(DSLContext sql, ContactAttempt wrong, LostRule rule) {
        session.require(Operation.RECORD_VISITS);
        write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR);
        states.unfollow(sql, wrong, ofPatient(sql, wrong.patientId()), rule);
    }

    private void check(ContactAttempt attempt) {
        LocalDateTime now = LocalDateTime.now(session.database().clock());
        if (attempt.at().isAfter(now)) throw new ProblemException(Problem.DATE_IN_FUTURE);
        if (attempt.nextOn() != null && attempt.nextOn().isBefore(attempt.at().toLocalDate()))
            throw new ProblemException(Problem.DAY_PASSED);
        if (attempt.nextOn() != null
                && attempt.nextOn().isAfter(attempt.at().toLocalDate().plusDays(LONGEST)))
            throw new ProblemException(Problem.DAY_TOO_FAR, LONGEST);
    }

    private List<ContactAttempt> ofPatient(DSLContext sql, long patientId) {
        return list(sql, CONTACT_ATTEMPT.PATIENT_ID.eq(patientId), true);
    }

    private List<ContactAttempt> list(DSLContext sql, Condition which, boolean words) {
        return sql
                .select(CONTACT_ATTEMPT, ACCOUNT.DISPLAY_NAME)
                .from(CONTACT_ATTEMPT)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CONTACT_ATTEMPT.CREATED_BY))
                .where(which)
                .and(AppendedRows.inForce(CONTACT_ATTEMPT))
                .fetch(row -> attempt(sql, row.value1(), row.value2(), words))
                .stream()
                .sorted(ContactAttempt.NEWEST_FIRST)
                .toList();
    }

    private ContactAttempt write(DSLContext sql, ContactAttempt attempt, Long supersedes, String status) {
        ContactAttemptRecord row = sql.newRecord(CONTACT_ATTEMPT);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(attempt.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setAt(attempt.at());
        row.setChannel(attempt.channel().code());
        row.setIncoming(attempt.incoming());
        row.setAbout(attempt.about().isEmpty() ? null : String.join(" ", attempt.about()));
        row.setOutcome(attempt.outcome().code());
        row.setNextOn(attempt.nextOn());
        row.setPerson(sealed.seal(sql, attempt.patientId(), CONTACT_ATTEMPT.PERSON, id, attempt.person()));
        row.setNote(sealed.seal(sql, attempt.patientId(), CONTACT_ATTEMPT.NOTE, id, attempt.note()));
        session.rows().append(sql, row);
        return attempt(sql, row, session.account().displayName(), true);
    }

    private ContactAttempt attempt(DSLContext sql, ContactAttemptRecord row, String by, boolean words) {
        long owner = row.getPatientId();
        return new ContactAttempt(
                row.getId(),
                owner,
                row.getChangeId(),
                row.getAt(),
                ContactChannel.ofCode(row.getChannel()),
                row.getIncoming(),
                row.getAbout() == null
                        ? List.of()
                        : Arrays.asList(row.getAbout().split(" ")),
                ContactOutcome.ofCode(row.getOutcome()),
                row.getNextOn(),
                words ? sealed.open(sql, owner, CONTACT_ATTEMPT.PERSON, row.getId(), row.getPerson()) : null,
                words ? sealed.open(sql, owner, CONTACT_ATTEMPT.NOTE, row.getId(), row.getNote()) : null,
                by);
    }

    private static AuditEvent event(List<ContactAttempt> attempts) {
        AuditEvent event = AuditEvent.of(Action.PATIENT_CONTACTED);
        if (attempts.size() != 1) return event.detail(attempts.size() + " rows");
        ContactAttempt only = attempts.getFirst();
        return event.patient(only.patientId())
                .detail(only.channel().code() + ' ' + only.outcome().code());
    }
}
