package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT_TOKEN;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.PatientTokenRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * The codes on paper and whose they are. A code is kept sealed, to be printed again, and found by its fingerprint; it
 * goes with its patient through merging and moving, and is still known after it was revoked.
 */
public final class PatientTokenStore {
    private static final String KIND = "patient-token";
    private final Session session;
    private final SealedFields sealed;
    private final SecureRandom lot = new SecureRandom();

    public PatientTokenStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** The patient's code in use, the newest where a merge brought several; empty when none was given out. */
    public Optional<PatientToken> of(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> newest(sql, patientId));
    }

    /** The code to print: the one in use, else a new one. */
    public PatientToken issue(long patientId) {
        session.require(Operation.RECORD_VISITS);
        return of(patientId)
                .orElseGet(() -> session.change(
                        Operation.RECORD_VISITS,
                        AuditEvent.of(Action.CODE_ISSUED).patient(patientId),
                        sql -> newest(sql, patientId).orElseGet(() -> add(sql, patientId))));
    }

    /** Has no code in use open this patient any more, such as after a paper was lost; how many those were. */
    public int revoke(long patientId) {
        return session.change(
                Operation.RECORD_VISITS, AuditEvent.of(Action.CODE_REVOKED).patient(patientId), sql -> {
                    List<PatientTokenRecord> inUse = inUse(sql, patientId);
                    inUse.forEach(row -> write(sql, patientId, open(sql, row), row));
                    return inUse.size();
                });
    }

    /**
     * Whose code this is.
     *
     * @throws ProblemException CODE_UNKNOWN for one that this clinic did not give out, CODE_REVOKED for one that it took back
     */
    public long find(PatientToken token) {
        session.require(Operation.VIEW_PATIENTS);
        PatientTokenRecord last = session.database().read(sql -> last(sql, token));
        if (last == null) throw new ProblemException(Problem.CODE_UNKNOWN);
        if (last.getStatus().equals(AppendedRows.ENTERED_IN_ERROR)) throw new ProblemException(Problem.CODE_REVOKED);
        return last.getPatientId();
    }

    /** The end of the code's chain, whether it is in use or not. */
    private PatientTokenRecord last(DSLContext sql, PatientToken token) {
        var later = PATIENT_TOKEN.as("later");
        return sql.selectFrom(PATIENT_TOKEN)
                .where(PATIENT_TOKEN.TOKEN_MAC.eq(fingerprint(token)))
                .and(Erased.not(PATIENT_TOKEN.PATIENT_ID))
                .and(DSL.notExists(DSL.selectOne().from(later).where(later.SUPERSEDES.eq(PATIENT_TOKEN.ID))))
                .orderBy(PATIENT_TOKEN.ID.desc())
                .limit(1)
                .fetchOne();
    }

    private Optional<PatientToken> newest(DSLContext sql, long patientId) {
        return inUse(sql, patientId).stream().findFirst().map(row -> open(sql, row));
    }

    private static List<PatientTokenRecord> inUse(DSLContext sql, long patientId) {
        return sql.selectFrom(PATIENT_TOKEN)
                .where(PATIENT_TOKEN.PATIENT_ID.eq(patientId))
                .and(Erased.not(PATIENT_TOKEN.PATIENT_ID))
                .and(AppendedRows.inForce(PATIENT_TOKEN))
                .orderBy(PATIENT_TOKEN.ID.desc())
                .fetch();
    }

    private PatientToken open(DSLContext sql, PatientTokenRecord row) {
        return new PatientToken(sealed.open(sql, row.getPatientId(), PATIENT_TOKEN.TOKEN, row.getId(), row.getToken()));
    }

    private PatientToken add(DSLContext sql, long patientId) {
        return write(sql, patientId, PatientToken.draw(lot), null);
    }

    private PatientToken write(DSLContext sql, long patientId, PatientToken token, PatientTokenRecord revoked) {
        PatientTokenRecord row = sql.newRecord(PATIENT_TOKEN);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(patientId);
        row.setSupersedes(revoked == null ? null : revoked.getId());
        row.setStatus(revoked == null ? AppendedRows.FINAL : AppendedRows.ENTERED_IN_ERROR);
        row.setToken(sealed.seal(sql, patientId, PATIENT_TOKEN.TOKEN, id, token.text()));
        row.setTokenMac(fingerprint(token));
        session.rows().append(sql, row);
        return token;
    }

    private String fingerprint(PatientToken token) {
        return session.seals()
                .fingerprint(KIND, token.text().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new ProblemException(Problem.NOT_ALLOWED));
    }
}
