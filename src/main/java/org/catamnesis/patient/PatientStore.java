package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.catamnesis.clinic.schema.Tables.PATIENT_IDENTIFIER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.PatientDetailRecord;
import org.catamnesis.clinic.schema.tables.records.PatientIdentifierRecord;
import org.catamnesis.clinic.schema.tables.records.PatientRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Patients: who they are, sealed; a correction appends and supersedes. */
public final class PatientStore {
    private final Session session;
    private final SealedFields sealed;

    public PatientStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
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
        identifiers.forEach(identifier -> addIdentifier(sql, id, identifier));
        return new Patient(id, demographics, Pinyin.of(demographics.name()), List.copyOf(identifiers), version);
    }

    /** Supersedes the demographics that the caller saw; CHANGED_ELSEWHERE when they are not the newest. */
    public Patient correct(Patient seen, Demographics demographics) {
        return session.change(
                Operation.CHANGE_PATIENTS,
                AuditEvent.of(Action.PATIENT_CORRECTED).patient(seen.id()),
                sql -> {
                    long version = appendDetail(sql, seen.id(), seen.version(), demographics);
                    return new Patient(
                            seen.id(), demographics, Pinyin.of(demographics.name()), seen.identifiers(), version);
                });
    }

    public Optional<Patient> find(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> patients(sql, PATIENT_DETAIL.PATIENT_ID.eq(patientId)).stream()
                        .findFirst());
    }

    /** The patient who has this number, compared without regard to case and spaces. */
    public Optional<Patient> findByIdentifier(String kind, String value) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.select(PATIENT_IDENTIFIER.PATIENT_ID)
                        .from(PATIENT_IDENTIFIER)
                        .where(PATIENT_IDENTIFIER.KIND.eq(kind))
                        .and(PATIENT_IDENTIFIER.VALUE_MAC.eq(fingerprint(kind, value)))
                        .fetchOptional(PATIENT_IDENTIFIER.PATIENT_ID))
                .flatMap(this::find);
    }

    /** Every patient, with all names opened at once. */
    public List<Patient> all() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            sealed.openAllKeys(sql);
            return patients(sql, DSL.noCondition());
        });
    }

    private List<Patient> patients(DSLContext sql, Condition which) {
        boolean one = which != DSL.noCondition();
        Map<Long, List<PatientIdentifierRecord>> numbers = sql
                .selectFrom(PATIENT_IDENTIFIER)
                .where(
                        one
                                ? PATIENT_IDENTIFIER.PATIENT_ID.in(DSL.select(PATIENT_DETAIL.PATIENT_ID)
                                        .from(PATIENT_DETAIL)
                                        .where(which))
                                : which)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(PatientIdentifierRecord::getPatientId));
        return sql
                .selectFrom(PATIENT_DETAIL)
                .where(which)
                .and(AppendedRows.inForce(PATIENT_DETAIL))
                .fetch()
                .parallelStream()
                .map(row -> patient(sql, row, numbers.getOrDefault(row.getPatientId(), List.of())))
                .toList();
    }

    private Patient patient(DSLContext sql, PatientDetailRecord row, List<PatientIdentifierRecord> numbers) {
        long owner = row.getPatientId();
        long id = row.getId();
        String birthDate = sealed.open(sql, owner, PATIENT_DETAIL.BIRTH_DATE, id, row.getBirthDate());
        Demographics demographics = new Demographics(
                sealed.open(sql, owner, PATIENT_DETAIL.NAME, id, row.getName()),
                Sex.ofCode(row.getSex()),
                birthDate == null ? null : LocalDate.parse(birthDate),
                sealed.open(sql, owner, PATIENT_DETAIL.PHONE, id, row.getPhone()),
                sealed.open(sql, owner, PATIENT_DETAIL.ADDRESS, id, row.getAddress()),
                sealed.open(sql, owner, PATIENT_DETAIL.NOTE, id, row.getNote()));
        List<PatientIdentifier> identifiers = numbers.stream()
                .map(number -> new PatientIdentifier(
                        number.getKind(),
                        sealed.open(sql, owner, PATIENT_IDENTIFIER.VALUE, number.getId(), number.getValue())))
                .toList();
        String pinyin = sealed.open(sql, owner, PATIENT_DETAIL.PINYIN, id, row.getPinyin());
        return new Patient(owner, demographics, pinyin, identifiers, id);
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

    private void addIdentifier(DSLContext sql, long patientId, PatientIdentifier identifier) {
        String mac = fingerprint(identifier.kind(), identifier.value());
        boolean taken = sql.fetchExists(
                PATIENT_IDENTIFIER,
                PATIENT_IDENTIFIER.KIND.eq(identifier.kind()).and(PATIENT_IDENTIFIER.VALUE_MAC.eq(mac)));
        if (taken) throw new ProblemException(Problem.IDENTIFIER_IN_USE);
        PatientIdentifierRecord row = sql.newRecord(PATIENT_IDENTIFIER);
        long id = nextId();
        row.setId(id);
        row.setPatientId(patientId);
        row.setKind(identifier.kind());
        row.setValue(seal(sql, patientId, PATIENT_IDENTIFIER.VALUE, id, identifier.value()));
        row.setValueMac(mac);
        session.rows().append(sql, row);
    }

    private byte[] seal(DSLContext sql, long owner, org.jooq.TableField<?, byte[]> column, long rowId, String text) {
        return sealed.seal(sql, owner, column, rowId, text);
    }

    private String fingerprint(String kind, String value) {
        String normal = value.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return session.seals()
                .fingerprint(kind, normal.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new ProblemException(Problem.NOT_ALLOWED));
    }

    private long nextId() {
        return session.database().ids().next();
    }
}
