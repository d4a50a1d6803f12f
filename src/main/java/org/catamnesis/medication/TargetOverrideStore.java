package org.catamnesis.medication;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.TARGET_OVERRIDE;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.TargetOverrideRecord;
import org.jooq.DSLContext;

/** The troughs that single patients are to reach: appended, superseded, taken back. */
public final class TargetOverrideStore {
    private final Session session;
    private final SealedFields sealed;

    public TargetOverrideStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public TargetOverride append(TargetOverride target, Long supersedes) {
        String status = supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED;
        return change(target, sql -> write(sql, target, supersedes, status));
    }

    /** Appends new ones within a change that does more. */
    public void appendAll(DSLContext sql, List<TargetOverride> targets) {
        session.require(Operation.LOAD_SPREADSHEETS);
        for (TargetOverride target : targets) write(sql, target, null, AppendedRows.FINAL);
    }

    /** Takes one back that was entered in error; gives the id of the row that did, which {@link #append} supersedes to put it back. */
    public long takeBack(TargetOverride wrong) {
        return change(wrong, sql -> write(sql, wrong, wrong.id(), AppendedRows.ENTERED_IN_ERROR))
                .id();
    }

    /** By their first days. */
    public List<TargetOverride> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(TARGET_OVERRIDE)
                        .where(TARGET_OVERRIDE.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(TARGET_OVERRIDE))
                        .orderBy(TARGET_OVERRIDE.FROM_DAY, TARGET_OVERRIDE.ID)
                        .fetch(row -> target(sql, row)));
    }

    /** Who set each of them first and when, by its id; an end that somebody else gave it changes neither. */
    public Map<Long, Prescribed> prescribed(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            Map<Long, String> names = sql.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                    .from(ACCOUNT)
                    .fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME);
            return sql.selectFrom(TARGET_OVERRIDE)
                    .where(TARGET_OVERRIDE.PATIENT_ID.eq(patientId))
                    .fetchMap(TARGET_OVERRIDE.ID, row -> {
                        TargetOverrideRecord first = AppendedRows.first(sql, row);
                        return new Prescribed(names.get(first.getCreatedBy()), first.getCreatedAt());
                    });
        });
    }

    /** By whom and when. */
    public record Prescribed(String by, LocalDateTime at) {}

    private TargetOverride change(TargetOverride target, Function<DSLContext, TargetOverride> work) {
        return session.change(
                Operation.CHANGE_REGIMEN, AuditEvent.of(Action.TARGET_CHANGED).patient(target.patientId()), work);
    }

    private TargetOverride write(DSLContext sql, TargetOverride target, Long supersedes, String status) {
        TargetOverrideRecord row = sql.newRecord(TARGET_OVERRIDE);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(target.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(status);
        row.setDrug(target.drug());
        row.setLow(target.low());
        row.setHigh(target.high());
        row.setUnit(target.unit());
        row.setFromDay(target.fromDay());
        row.setUntilDay(target.untilDay());
        row.setReason(sealed.seal(sql, target.patientId(), TARGET_OVERRIDE.REASON, id, target.reason()));
        session.rows().append(sql, row);
        return target(sql, row);
    }

    private TargetOverride target(DSLContext sql, TargetOverrideRecord row) {
        return new TargetOverride(
                row.getId(),
                row.getPatientId(),
                row.getDrug(),
                row.getLow(),
                row.getHigh(),
                row.getUnit(),
                row.getFromDay(),
                row.getUntilDay(),
                sealed.open(sql, row.getPatientId(), TARGET_OVERRIDE.REASON, row.getId(), row.getReason()));
    }
}
