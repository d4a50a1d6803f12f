package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.catamnesis.clinic.schema.Tables.PATIENT_IDENTIFIER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.PatientDetailRecord;
import org.catamnesis.clinic.schema.tables.records.PatientIdentifierRecord;
import org.catamnesis.clinic.schema.tables.records.PatientRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Patients: who they are, sealed; a correction appends and supersedes. */
public final class PatientStore {
    private final Session session;
    private final SealedFields sealed;
    private final PatientIdentifierStore numbers;

    public PatientStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
        this.numbers = new PatientIdentifierStore(session);
    }

    /** Throws IDENTIFIER_IN_USE when another patient has one of the numbers. */
    public Patient add(Demographics demographics, List<PatientIdentifier> identifiers) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                AuditEvent.of(Action.PATIENT_ADDED),
                sql -> add(sql, demographics, identifiers));
    }

    /** The same within a transaction that adds more. */
    public Patient add(DSLContext sql, Demographics demographics, List<PatientIdentifier> identifiers) {
        session.require(Operation.CHANGE_PATIENTS);
        long id = nextId();
        Change.of(sql).patient(id);
        sealed.createKey(sql, id);
        PatientRecord patient = sql.newRecord(PATIENT);
        patient.setId(id);
        session.rows().append(sql, patient);
        long version = appendDetail(sql, id, null, demographics);
        identifiers.forEach(identifier -> numbers.add(sql, id, identifier));
        return new Patient(id, demographics, Pinyin.of(demographics.name()), List.copyOf(identifiers), version);
    }

    /** Supersedes the demographics that the caller saw; CHANGED_ELSEWHERE when they are not the newest. */
    public Patient correct(Patient seen, Demographics demographics) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                AuditEvent.of(Action.PATIENT_CORRECTED).patient(seen.id()),
                sql -> correct(sql, seen, demographics));
    }

    /** The same within a change that does more. */
    public Patient correct(DSLContext sql, Patient seen, Demographics demographics) {
        session.require(Operation.CHANGE_PATIENTS);
        long version = appendDetail(sql, seen.id(), seen.version(), demographics);
        return new Patient(seen.id(), demographics, Pinyin.of(demographics.name()), seen.identifiers(), version);
    }

    /**
     * Brings back the demographics that a change superseded, unless they were corrected since; a step of undoing it.
     *
     * @param from the id of the change
     * @param to a row id that it gave after it had written them
     */
    public void bringBack(DSLContext sql, long patientId, long from, long to) {
        session.require(Operation.CHANGE_PATIENTS);
        Condition his = PATIENT_DETAIL.PATIENT_ID.eq(patientId);
        PatientDetailRecord written = sql.fetchOne(PATIENT_DETAIL, his.and(PATIENT_DETAIL.ID.between(from, to)));
        if (written == null) return;
        PatientDetailRecord now = sql.fetchSingle(PATIENT_DETAIL, his.and(AppendedRows.inForce(PATIENT_DETAIL)));
        if (!demographics(sql, now).equals(demographics(sql, written))) return;
        PatientDetailRecord before = sql.fetchSingle(PATIENT_DETAIL, PATIENT_DETAIL.ID.eq(written.getSupersedes()));
        appendDetail(sql, patientId, now.getId(), demographics(sql, before));
    }

    /** Leaves in the audit trail that somebody opened this patient's record. */
    public void viewed(long patientId) {
        session.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.CHART_VIEWED).patient(patientId));
    }

    public Optional<Patient> find(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> patients(
                                sql,
                                PATIENT_DETAIL.PATIENT_ID.eq(patientId).and(AppendedRows.inForce(PATIENT_DETAIL)),
                                PATIENT_IDENTIFIER.PATIENT_ID.eq(patientId))
                        .stream()
                        .findFirst());
    }

    /** The patient who has this number, compared without regard to case and spaces. */
    public Optional<Patient> findByIdentifier(String kind, String value) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> numbers.owner(sql, new PatientIdentifier(kind, value)))
                .flatMap(this::find);
    }

    /** Every patient, with all names opened at once; one whose record was merged into another is that other. */
    public List<Patient> all() {
        return opened(MergedRecordStore.live(PATIENT_DETAIL.PATIENT_ID));
    }

    /** All of them and those whose records were merged as well: every name that the clinic knows. */
    public List<Patient> everybody() {
        return opened(DSL.noCondition());
    }

    /** The same, and what stood in their records before it was corrected: a patient once for each. */
    public List<Patient> inEveryVersion() {
        return opened(DSL.noCondition(), DSL.noCondition());
    }

    private List<Patient> opened(Condition which) {
        return opened(which, AppendedRows.inForce(PATIENT_DETAIL));
    }

    private List<Patient> opened(Condition which, Condition versions) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            sealed.openAllKeys(sql);
            return patients(sql, which.and(versions), DSL.noCondition());
        });
    }

    private List<Patient> patients(DSLContext sql, Condition which, Condition whose) {
        Map<Long, List<PatientIdentifierRecord>> known =
                numbers.rows(sql, whose).stream().collect(Collectors.groupingBy(PatientIdentifierRecord::getPatientId));
        return sql
                .selectFrom(PATIENT_DETAIL)
                .where(which)
                .and(Erased.not(PATIENT_DETAIL.PATIENT_ID))
                .fetch()
                .parallelStream()
                .map(row -> patient(sql, row, known.getOrDefault(row.getPatientId(), List.of())))
                .toList();
    }

    private Patient patient(DSLContext sql, PatientDetailRecord row, List<PatientIdentifierRecord> known) {
        List<PatientIdentifier> identifiers = known.stream()
                .map(number -> new PatientIdentifier(number.getKind(), numbers.value(sql, number)))
                .toList();
        String pinyin = sealed.open(sql, row.getPatientId(), PATIENT_DETAIL.PINYIN, row.getId(), row.getPinyin());
        return new Patient(row.getPatientId(), demographics(sql, row), pinyin, identifiers, row.getId());
    }

    private Demographics demographics(DSLContext sql, PatientDetailRecord row) {
        long owner = row.getPatientId();
        long id = row.getId();
        String birthDate = sealed.open(sql, owner, PATIENT_DETAIL.BIRTH_DATE, id, row.getBirthDate());
        return new Demographics(
                sealed.open(sql, owner, PATIENT_DETAIL.NAME, id, row.getName()),
                Sex.ofCode(row.getSex()),
                birthDate == null ? null : LocalDate.parse(birthDate),
                sealed.open(sql, owner, PATIENT_DETAIL.PHONE, id, row.getPhone()),
                sealed.open(sql, owner, PATIENT_DETAIL.ADDRESS, id, row.getAddress()),
                sealed.open(sql, owner, PATIENT_DETAIL.NOTE, id, row.getNote()));
    }

    private long appendDetail(DSLContext sql, long patientId, Long supersedes, Demographics demographics) {
        PatientDetailRecord row = sql.newRecord(PATIENT_DETAIL);
        long id = nextId();
        row.setId(id);
        row.setPatientId(patientId);
        row.setSupersedes(supersedes);
        row.setSex(demographics.sex().code());
        LocalDate birth = demographics.birthDate();
        row.setBirthYear(birth == null ? null : birth.getYear());
        row.setName(seal(sql, patientId, PATIENT_DETAIL.NAME, id, demographics.name()));
        row.setPinyin(seal(sql, patientId, PATIENT_DETAIL.PINYIN, id, Pinyin.of(demographics.name())));
        row.setBirthDate(seal(sql, patientId, PATIENT_DETAIL.BIRTH_DATE, id, birth == null ? null : birth.toString()));
        row.setPhone(seal(sql, patientId, PATIENT_DETAIL.PHONE, id, demographics.phone()));
        row.setAddress(seal(sql, patientId, PATIENT_DETAIL.ADDRESS, id, demographics.address()));
        row.setNote(seal(sql, patientId, PATIENT_DETAIL.NOTE, id, demographics.note()));
        session.rows().append(sql, row);
        return id;
    }

    private byte[] seal(DSLContext sql, long owner, org.jooq.TableField<?, byte[]> column, long rowId, String text) {
        return sealed.seal(sql, owner, column, rowId, text);
    }

    private long nextId() {
        return session.database().ids().next();
    }
}
