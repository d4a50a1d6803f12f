package org.catamnesis.medication;

import static org.catamnesis.clinic.schema.Tables.DOSING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.DosingRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** What a patient takes and took, in the order of the first days. */
public final class DosingStore {
    /** What of a row is not sealed and says what was taken. */
    private static final List<Field<?>> CLEAR = List.of(
            DOSING.ID,
            DOSING.PATIENT_ID,
            DOSING.DRUG,
            DOSING.FORMULATION,
            DOSING.START_DAY,
            DOSING.END_DAY,
            DOSING.DOSE,
            DOSING.UNIT,
            DOSING.DOSES_PER_DAY,
            DOSING.ROUTE,
            DOSING.STOP_REASON,
            DOSING.SCHEDULE,
            DOSING.PLAN_ID);

    private final Session session;
    private final SealedFields sealed;

    public DosingStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public Dosing append(Dosing dosing, Long supersedes) {
        return session.change(
                Operation.CHANGE_REGIMEN, AuditEvent.of(Action.REGIMEN_CHANGED).patient(dosing.patientId()), sql -> {
                    String status = supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED;
                    return write(sql, dosing, supersedes, status);
                });
    }

    /** Does all of an edit or nothing of it; gives the edit that undoes it. */
    public RegimenEdit apply(RegimenEdit edit) {
        return session.change(
                Operation.CHANGE_REGIMEN, AuditEvent.of(Action.REGIMEN_CHANGED).patient(edit.patientId()), sql -> {
                    List<RegimenEdit.Step> back = new ArrayList<>();
                    for (RegimenEdit.Step step : edit.steps()) back.addFirst(apply(sql, step));
                    return new RegimenEdit(edit.patientId(), back);
                });
    }

    private RegimenEdit.Step apply(DSLContext sql, RegimenEdit.Step step) {
        Dosing before = step.before();
        if (step.after() == null)
            return new RegimenEdit.Step(write(sql, before, before.id(), AppendedRows.ENTERED_IN_ERROR), before);
        Dosing written = before == null
                ? write(sql, step.after(), null, AppendedRows.FINAL)
                : write(sql, step.after(), before.id(), AppendedRows.AMENDED);
        return new RegimenEdit.Step(written, before);
    }

    /** An id that the doses of a new plan share. */
    public long newPlan() {
        return session.database().ids().next();
    }

    private Dosing write(DSLContext sql, Dosing dosing, Long supersedes, String status) {
        DosingRecord row = row(sql, dosing, supersedes);
        row.setStatus(status);
        session.rows().append(sql, row);
        return dosing(row, dosing.reason());
    }

    /** Appends many new ones in one batch. */
    public void appendAll(DSLContext sql, List<Dosing> dosings) {
        session.require(Operation.LOAD_SPREADSHEETS);
        session.rows()
                .appendAll(
                        sql,
                        dosings.stream().map(dosing -> row(sql, dosing, null)).toList());
    }

    public List<Dosing> ofPatient(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.selectFrom(DOSING)
                        .where(DOSING.PATIENT_ID.eq(patientId))
                        .and(AppendedRows.inForce(DOSING))
                        .orderBy(DOSING.START_DAY, DOSING.ID)
                        .fetch(row ->
                                dosing(row, sealed.open(sql, patientId, DOSING.REASON, row.getId(), row.getReason()))));
    }

    /** Every drug that anybody has taken, by code or as typed. */
    public List<String> drugs() {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.selectDistinct(DOSING.DRUG)
                        .from(DOSING)
                        .where(AppendedRows.inForce(DOSING))
                        .orderBy(DOSING.DRUG)
                        .fetch(DOSING.DRUG));
    }

    /** Streams the whole clinic by patient and day, for cohorts. */
    public void forEach(Consumer<Dosing> consumer) {
        session.require(Operation.PREVIEW_COHORTS);
        session.database().read(sql -> {
            try (var rows = sql.selectFrom(DOSING)
                    .where(AppendedRows.inForce(DOSING))
                    .orderBy(DOSING.PATIENT_ID, DOSING.START_DAY, DOSING.ID)
                    .fetchLazy()) {
                rows.forEach(row -> consumer.accept(dosing(row)));
            }
            return null;
        });
    }

    /** Those of some patients without free text, for cohorts; within the snapshot that this belongs to. */
    public Map<Long, List<Dosing>> ofPatients(DSLContext sql, Collection<Long> patients) {
        session.require(Operation.PREVIEW_COHORTS);
        return sql.select(CLEAR)
                .from(DOSING)
                .where(DOSING.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(DOSING))
                .orderBy(DOSING.START_DAY, DOSING.ID)
                .fetchGroups(DOSING.PATIENT_ID, DosingStore::dosing);
    }

    private DosingRecord row(DSLContext sql, Dosing dosing, Long supersedes) {
        DosingRecord row = sql.newRecord(DOSING);
        row.setId(session.database().ids().next());
        row.setPatientId(dosing.patientId());
        row.setSupersedes(supersedes);
        row.setStatus(supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
        row.setDrug(dosing.drug());
        row.setFormulation(dosing.formulation());
        row.setStartDay(dosing.startDay());
        row.setEndDay(dosing.endDay());
        row.setDose(dosing.dose());
        row.setUnit(dosing.unit());
        row.setDosesPerDay(dosing.dosesPerDay());
        row.setRoute(dosing.route());
        row.setStopReason(dosing.stopReason());
        row.setSchedule(dosing.schedule() == null ? null : dosing.schedule().code());
        row.setPlanId(dosing.planId());
        row.setReason(sealed.seal(sql, dosing.patientId(), DOSING.REASON, row.getId(), dosing.reason()));
        return row;
    }

    private static Dosing dosing(Record row) {
        return dosing(row, null);
    }

    private static Dosing dosing(Record row, String reason) {
        String schedule = row.get(DOSING.SCHEDULE);
        return new Dosing(
                row.get(DOSING.ID),
                row.get(DOSING.PATIENT_ID),
                row.get(DOSING.DRUG),
                row.get(DOSING.FORMULATION),
                row.get(DOSING.START_DAY),
                row.get(DOSING.END_DAY),
                row.get(DOSING.DOSE),
                row.get(DOSING.UNIT),
                row.get(DOSING.DOSES_PER_DAY),
                row.get(DOSING.ROUTE),
                row.get(DOSING.STOP_REASON),
                schedule == null ? null : DoseSchedule.parse(schedule).orElse(null),
                row.get(DOSING.PLAN_ID),
                reason);
    }
}
