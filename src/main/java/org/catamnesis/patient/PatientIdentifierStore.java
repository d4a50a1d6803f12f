package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT_IDENTIFIER;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.PatientIdentifierRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The numbers by which a patient is known: sealed, and each given to one patient only. */
public final class PatientIdentifierStore {
    private final Session session;
    private final SealedFields sealed;

    public PatientIdentifierStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Throws IDENTIFIER_IN_USE when anybody has this number. */
    public void add(long patientId, PatientIdentifier identifier) {
        session.run(
                Operation.CHANGE_PATIENTS, event(patientId, "+", identifier), sql -> add(sql, patientId, identifier));
    }

    /** The same within a change that does more. */
    public void add(DSLContext sql, long patientId, PatientIdentifier identifier) {
        session.require(Operation.CHANGE_PATIENTS);
        String mac = fingerprint(identifier);
        if (sql.fetchExists(PATIENT_IDENTIFIER, is(identifier.kind(), mac)))
            throw new ProblemException(Problem.IDENTIFIER_IN_USE);
        PatientIdentifierRecord row = sql.newRecord(PATIENT_IDENTIFIER);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(patientId);
        row.setOriginId(patientId);
        row.setKind(identifier.kind());
        row.setValue(sealed.seal(sql, patientId, PATIENT_IDENTIFIER.VALUE, id, identifier.value()));
        row.setValueMac(mac);
        session.rows().append(sql, row);
    }

    /** Throws LAST_IDENTIFIER for the only number of a patient, who would not be found again by any. */
    public void remove(long patientId, PatientIdentifier identifier) {
        Condition his = PATIENT_IDENTIFIER.PATIENT_ID.eq(patientId);
        session.run(Operation.CHANGE_PATIENTS, event(patientId, "-", identifier), sql -> {
            if (sql.fetchCount(PATIENT_IDENTIFIER, his) < 2) throw new ProblemException(Problem.LAST_IDENTIFIER);
            int removed = sql.deleteFrom(PATIENT_IDENTIFIER)
                    .where(his)
                    .and(is(identifier.kind(), fingerprint(identifier)))
                    .execute();
            if (removed == 0) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        });
    }

    /** Whose number this is, compared without regard to case and spaces. */
    Optional<Long> owner(DSLContext sql, PatientIdentifier identifier) {
        return sql.select(PATIENT_IDENTIFIER.PATIENT_ID)
                .from(PATIENT_IDENTIFIER)
                .where(is(identifier.kind(), fingerprint(identifier)))
                .fetchOptional(PATIENT_IDENTIFIER.PATIENT_ID);
    }

    /** Those of these patients, a patient's own first and then those that came with a merge, each in the order given. */
    List<PatientIdentifierRecord> rows(DSLContext sql, Condition patients) {
        return sql.selectFrom(PATIENT_IDENTIFIER)
                .where(patients)
                .orderBy(
                        org.jooq
                                .impl
                                .DSL
                                .when(PATIENT_IDENTIFIER.ORIGIN_ID.ne(PATIENT_IDENTIFIER.PATIENT_ID), 1)
                                .otherwise(0),
                        PATIENT_IDENTIFIER.ID)
                .fetch();
    }

    String value(DSLContext sql, PatientIdentifierRecord row) {
        return sealed.open(sql, row.getPatientId(), PATIENT_IDENTIFIER.VALUE, row.getId(), row.getValue());
    }

    /** Gives every number of one patient to another; a step of a merge. */
    public void moveAll(DSLContext sql, long from, long to) {
        session.require(Operation.CHANGE_PATIENTS);
        sql.fetch(PATIENT_IDENTIFIER, PATIENT_IDENTIFIER.PATIENT_ID.eq(from)).forEach(row -> give(sql, row, to));
    }

    /** Gives the numbers that were first given to one of the origins back to a patient. */
    public void moveBack(DSLContext sql, long from, Collection<Long> origins, long to) {
        session.require(Operation.CHANGE_PATIENTS);
        sql.fetch(
                        PATIENT_IDENTIFIER,
                        PATIENT_IDENTIFIER.PATIENT_ID.eq(from).and(PATIENT_IDENTIFIER.ORIGIN_ID.in(origins)))
                .forEach(row -> give(sql, row, to));
    }

    private void give(DSLContext sql, PatientIdentifierRecord row, long to) {
        String value = value(sql, row);
        if (row.getOriginId() == null) row.setOriginId(row.getPatientId());
        row.setPatientId(to);
        row.setValue(sealed.seal(sql, to, PATIENT_IDENTIFIER.VALUE, row.getId(), value));
        row.update();
    }

    private static Condition is(String kind, String mac) {
        return PATIENT_IDENTIFIER.KIND.eq(kind).and(PATIENT_IDENTIFIER.VALUE_MAC.eq(mac));
    }

    private String fingerprint(PatientIdentifier identifier) {
        return fingerprint(session, identifier);
    }

    /** Stands for a number, compared without regard to case and spaces; NOT_ALLOWED for one who opens no names. */
    static String fingerprint(Session session, PatientIdentifier identifier) {
        String normal = identifier.value().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return session.seals()
                .fingerprint(identifier.kind(), normal.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new ProblemException(Problem.NOT_ALLOWED));
    }

    private static AuditEvent event(long patientId, String sign, PatientIdentifier identifier) {
        return AuditEvent.of(Action.IDENTIFIERS_CHANGED).patient(patientId).detail(sign + identifier.kind());
    }
}
