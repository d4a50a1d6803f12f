package org.catamnesis.followup.worklist;

import static org.catamnesis.clinic.schema.Tables.APPOINTMENT;
import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.CONTACT_ATTEMPT;
import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;
import static org.catamnesis.clinic.schema.Tables.FOLLOW_UP_STATE;
import static org.catamnesis.clinic.schema.Tables.PATIENT;
import static org.catamnesis.clinic.schema.Tables.POSTPONEMENT;
import static org.catamnesis.clinic.schema.Tables.SCHEDULE_DEVIATION;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;
import static org.catamnesis.clinic.schema.Tables.UNSIGNED_RESULT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.schema.tables.FollowUpState;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.due.Attendance;
import org.catamnesis.followup.due.Booking;
import org.catamnesis.followup.due.DueFacts.Diagnosed;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.RhythmText;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.MergedRecordStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Reads what follow-up depends on, of the whole clinic or of a few, table by table and without anything sealed: for lists
 * that are kept in memory.
 */
final class PatientFactsStore {
    private static final List<String> EVENTS = List.of(
                    EventKind.ADMISSION,
                    EventKind.DISCHARGE,
                    EventKind.GRAFT_LOSS,
                    EventKind.DEATH,
                    EventKind.REJECTION,
                    EventKind.OTHER)
            .stream()
            .map(EventKind::code)
            .toList();

    private static final List<String> REACHED = Arrays.stream(ContactOutcome.values())
            .filter(ContactOutcome::reached)
            .map(ContactOutcome::code)
            .toList();

    private final Session session;

    PatientFactsStore(Session session) {
        this.session = session;
    }

    /** Everybody who has a record, by patient; {@code analytes} are those that protocols ask for. */
    Map<Long, PatientFacts> all(Collection<String> analytes) {
        return read(WhoseStore.EVERYBODY, analytes);
    }

    /** The same of a few; one whose record was merged or erased is missing. */
    Map<Long, PatientFacts> of(Set<Long> patients, Collection<String> analytes) {
        return patients.isEmpty() ? Map.of() : read(WhoseStore.of(patients), analytes);
    }

    private Map<Long, PatientFacts> read(WhoseStore whose, Collection<String> analytes) {
        session.require(Operation.VIEW_PATIENTS);
        LocalDate today = LocalDate.now(session.database().clock());
        Map<Long, FactsBuilder> read = session.database().snapshot(sql -> {
            Reading reading = new Reading(sql, whose);
            reading.patients();
            reading.course();
            reading.visits();
            reading.plans();
            reading.attempts();
            reading.reached();
            reading.states();
            reading.waiting();
            new CareFactsStore(sql, whose, reading.found, today).read();
            ResultDaysStore.read(sql, whose, analytes)
                    .forEach((patient, days) -> reading.with(patient, one -> one.results = days));
            return reading.found;
        });
        Map<Long, PatientFacts> facts = new HashMap<>(read.size() * 2);
        read.forEach((id, builder) -> facts.put(id, builder.facts(id)));
        return facts;
    }

    private record Reading(DSLContext sql, WhoseStore whose, Map<Long, FactsBuilder> found) {
        Reading(DSLContext sql, WhoseStore whose) {
            this(sql, whose, new HashMap<>());
        }

        void with(long patient, Consumer<FactsBuilder> work) {
            FactsBuilder builder = found.get(patient);
            if (builder != null) work.accept(builder);
        }

        void patients() {
            sql.select(PATIENT.ID)
                    .from(PATIENT)
                    .where(whose.among(PATIENT.ID))
                    .and(MergedRecordStore.live(PATIENT.ID))
                    .and(Erased.not(PATIENT.ID))
                    .forEach(row -> found.put(row.value1(), new FactsBuilder()));
        }

        void course() {
            sql.selectFrom(TRANSPLANT)
                    .where(whose.among(TRANSPLANT.PATIENT_ID))
                    .and(AppendedRows.inForce(TRANSPLANT))
                    .forEach(row -> with(
                            row.getPatientId(),
                            one -> one.grafts.add(new Transplant(
                                    row.getId(),
                                    row.getPatientId(),
                                    Organ.ofCode(row.getOrgan()),
                                    row.getGraftNumber(),
                                    row.getDay(),
                                    row.getDonorType(),
                                    new TransplantDetails(
                                            row.getDonorAge(),
                                            row.getCmvDr(),
                                            row.getEbvDr(),
                                            row.getDonorHbcab(),
                                            row.getAbo(),
                                            row.getColdIschaemiaMin(),
                                            row.getDischarged())))));
            sql.select(
                            CLINICAL_EVENT.PATIENT_ID,
                            CLINICAL_EVENT.ID,
                            CLINICAL_EVENT.KIND,
                            CLINICAL_EVENT.SUBTYPE,
                            CLINICAL_EVENT.DAY,
                            CLINICAL_EVENT.END_DAY)
                    .from(CLINICAL_EVENT)
                    .where(whose.among(CLINICAL_EVENT.PATIENT_ID))
                    .and(CLINICAL_EVENT.KIND.in(EVENTS))
                    .and(AppendedRows.inForce(CLINICAL_EVENT))
                    .forEach(row -> with(
                            row.value1(),
                            one -> one.events.add(new ClinicalEvent(
                                    row.value2(),
                                    row.value1(),
                                    EventKind.ofCode(row.value3()),
                                    row.value4(),
                                    null,
                                    row.value5(),
                                    row.value6(),
                                    null,
                                    null))));
            sql.select(DIAGNOSIS.PATIENT_ID, DIAGNOSIS.CODE, DIAGNOSIS.DAY)
                    .from(DIAGNOSIS)
                    .where(whose.among(DIAGNOSIS.PATIENT_ID))
                    .and(AppendedRows.inForce(DIAGNOSIS))
                    .forEach(row ->
                            with(row.value1(), one -> one.diagnoses.add(new Diagnosed(row.value2(), row.value3()))));
        }

        void visits() {
            sql.select(VISIT.PATIENT_ID, VISIT.DAY, VISIT.PLANNED_DAY, VISIT.KIND, VISIT.ATTENDED, APPOINTMENT.COVERS)
                    .from(VISIT)
                    .leftJoin(APPOINTMENT)
                    .on(APPOINTMENT.ID.eq(VISIT.APPOINTMENT_ID))
                    .where(whose.among(VISIT.PATIENT_ID))
                    .and(AppendedRows.inForce(VISIT))
                    .forEach(row -> with(
                            row.value1(),
                            one -> one.visits.add(new Attendance(
                                    row.value2(),
                                    row.value3(),
                                    row.value4().intern(),
                                    row.value5(),
                                    codes(row.value6())))));
            sql.select(
                            APPOINTMENT.PATIENT_ID,
                            APPOINTMENT.ID,
                            APPOINTMENT.STARTS_AT,
                            APPOINTMENT.STATE,
                            APPOINTMENT.KIND,
                            APPOINTMENT.COVERS)
                    .from(APPOINTMENT)
                    .where(whose.among(APPOINTMENT.PATIENT_ID))
                    .and(AppendedRows.inForce(APPOINTMENT))
                    .forEach(row -> with(
                            row.value1(),
                            one -> one.bookings.add(new Booking(
                                    row.value2(),
                                    row.value3().toLocalDate(),
                                    row.value4(),
                                    row.value5(),
                                    codes(row.value6())))));
        }

        void plans() {
            sql.selectFrom(SCHEDULE_DEVIATION)
                    .where(whose.among(SCHEDULE_DEVIATION.PATIENT_ID))
                    .and(AppendedRows.inForce(SCHEDULE_DEVIATION))
                    .orderBy(SCHEDULE_DEVIATION.FROM_DAY, SCHEDULE_DEVIATION.ID)
                    .forEach(row -> {
                        var rhythm = RhythmText.read(row.getRhythm()).orElse(null);
                        // A rhythm of a newer program leaves the protocol's own in force, and the patient in sight.
                        if (row.getRhythm() != null && rhythm == null) return;
                        with(
                                row.getPatientId(),
                                one -> one.deviations.add(Deviation.of(
                                        row.getPatientId(),
                                        row.getSeries(),
                                        rhythm,
                                        row.getFromDay(),
                                        row.getUntilDay(),
                                        null)));
                    });
            sql.select(POSTPONEMENT.PATIENT_ID, POSTPONEMENT.ITEM, POSTPONEMENT.CREATED_AT, POSTPONEMENT.UNTIL_DAY)
                    .from(POSTPONEMENT)
                    .where(whose.among(POSTPONEMENT.PATIENT_ID))
                    .and(AppendedRows.inForce(POSTPONEMENT))
                    .orderBy(POSTPONEMENT.ID)
                    .forEach(row -> with(
                            row.value1(),
                            one -> one.postponed.put(
                                    row.value2(),
                                    new PatientFacts.Postponed(row.value3().toLocalDate(), row.value4()))));
        }

        /** When somebody was reached. */
        void reached() {
            sql.select(CONTACT_ATTEMPT.PATIENT_ID, CONTACT_ATTEMPT.AT)
                    .from(CONTACT_ATTEMPT)
                    .where(whose.among(CONTACT_ATTEMPT.PATIENT_ID))
                    .and(CONTACT_ATTEMPT.INCOMING.isTrue().or(CONTACT_ATTEMPT.OUTCOME.in(REACHED)))
                    .and(AppendedRows.inForce(CONTACT_ATTEMPT))
                    .forEach(row -> with(
                            row.value1(), one -> one.reached.add(row.value2().toLocalDate())));
        }

        /** Who is called again on a day to come; the newest call about a line counts. */
        void attempts() {
            Map<Long, Map<String, PatientFacts.Postponed>> again = new HashMap<>();
            sql.select(CONTACT_ATTEMPT.PATIENT_ID, CONTACT_ATTEMPT.AT, CONTACT_ATTEMPT.ABOUT, CONTACT_ATTEMPT.NEXT_ON)
                    .from(CONTACT_ATTEMPT)
                    .where(whose.among(CONTACT_ATTEMPT.PATIENT_ID))
                    .and(CONTACT_ATTEMPT.ABOUT.isNotNull())
                    .and(AppendedRows.inForce(CONTACT_ATTEMPT))
                    .orderBy(CONTACT_ATTEMPT.AT, CONTACT_ATTEMPT.ID)
                    .forEach(row -> {
                        Map<String, PatientFacts.Postponed> his =
                                again.computeIfAbsent(row.value1(), _ -> new HashMap<>());
                        for (String item : row.value3().split(" ")) {
                            if (row.value4() == null) his.remove(item);
                            else
                                his.put(
                                        item,
                                        new PatientFacts.Postponed(row.value2().toLocalDate(), row.value4()));
                        }
                    });
            again.forEach((patient, items) -> with(patient, one -> one.again.putAll(items)));
        }

        void states() {
            FollowUpState later = FOLLOW_UP_STATE.as("later");
            Condition takenBack = DSL.exists(DSL.selectOne()
                    .from(later)
                    .where(later.SUPERSEDES.eq(FOLLOW_UP_STATE.ID))
                    .and(later.STATUS.ne(AppendedRows.FINAL).or(later.PATIENT_ID.ne(FOLLOW_UP_STATE.PATIENT_ID))));
            Condition told = FOLLOW_UP_STATE.STATUS.eq(AppendedRows.FINAL).andNot(takenBack);
            sql.select(FOLLOW_UP_STATE.PATIENT_ID, FOLLOW_UP_STATE.STATE, FOLLOW_UP_STATE.DAY)
                    .from(FOLLOW_UP_STATE)
                    .where(whose.among(FOLLOW_UP_STATE.PATIENT_ID))
                    .and(told.or(AppendedRows.inForce(FOLLOW_UP_STATE)))
                    .orderBy(FOLLOW_UP_STATE.DAY, FOLLOW_UP_STATE.ID)
                    .forEach(row -> with(
                            row.value1(),
                            one -> one.followed.add(new FollowedAs(
                                    org.catamnesis.followup.contact.FollowUpState.ofCode(row.value2()),
                                    row.value3()))));
        }

        void waiting() {
            sql.select(UNSIGNED_RESULT.PATIENT_ID, UNSIGNED_RESULT.ENTERED_AT)
                    .from(UNSIGNED_RESULT)
                    .where(whose.among(UNSIGNED_RESULT.PATIENT_ID))
                    .orderBy(UNSIGNED_RESULT.ENTERED_AT)
                    .forEach(row -> with(
                            row.value1(), one -> one.waiting.add(row.value2().toLocalDate())));
        }
    }

    /** What a column lists between commas. */
    static List<String> codes(String joined) {
        return joined == null || joined.isBlank()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(String::strip).toList();
    }
}
