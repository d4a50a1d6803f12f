package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.BASELINE_OVERRIDE;

import java.util.List;
import java.util.function.Function;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.BaselineOverrideRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** The baselines that doctors set for single patients: appended, superseded, taken back. */
public final class BaselineOverrideStore {
    private final Session session;
    private final SealedFields sealed;

    public BaselineOverrideStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends, only with a reason; {@code supersedes} is null for a new one. */
    public BaselineOverride append(BaselineOverride baseline, Long supersedes) {
        if (baseline.reason() == null || baseline.reason().isBlank())
            throw new ProblemException(Problem.REASON_MISSING);
        String status = supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED;
        return change(baseline, sql -> write(sql, baseline, supersedes, status));
    }

    /** Lets the computed one count again; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(BaselineOverride wrong) {
        return change(wrong, sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR))
                .id();
    }

    /** By their first days. */
    public List<BaselineOverride> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(BASELINE_OVERRIDE)
                        .where(BASELINE_OVERRIDE.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(BASELINE_OVERRIDE))
                        .orderBy(BASELINE_OVERRIDE.FROM_DAY, BASELINE_OVERRIDE.ID)
                        .fetch(row -> baseline(sql, row)));
    }

    private BaselineOverride change(BaselineOverride baseline, Function<DSLContext, BaselineOverride> work) {
        return session.change(
                Operation.CHANGE_REGIMEN, AuditEvent.of(Action.BASELINE_CHANGED).patient(baseline.patientId()), work);
    }

    private BaselineOverride write(DSLContext sql, BaselineOverride baseline, Long supersedes, String status) {
        BaselineOverrideRecord row = sql.newRecord(BASELINE_OVERRIDE);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(baseline.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setAnalyte(baseline.analyte());
        row.setValue(baseline.value());
        row.setUnit(baseline.unit());
        row.setFromDay(baseline.fromDay());
        row.setReason(sealed.seal(sql, baseline.patientId(), BASELINE_OVERRIDE.REASON, id, baseline.reason()));
        session.rows().append(sql, row);
        return baseline(sql, row);
    }

    private BaselineOverride baseline(DSLContext sql, BaselineOverrideRecord row) {
        BaselineOverrideRecord first = AppendedRows.first(sql, row);
        return new BaselineOverride(
                row.getId(),
                row.getPatientId(),
                row.getAnalyte(),
                row.getValue(),
                row.getUnit(),
                row.getFromDay(),
                sealed.open(sql, row.getPatientId(), BASELINE_OVERRIDE.REASON, row.getId(), row.getReason()),
                sql.select(ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(first.getCreatedBy()))
                        .fetchSingle(ACCOUNT.DISPLAY_NAME),
                first.getCreatedAt());
    }
}
