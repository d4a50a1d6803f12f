package org.catamnesis.medication;

import static org.catamnesis.clinic.schema.Tables.DOSING;

import java.util.List;
import java.util.function.Consumer;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.PatientRowsStore;
import org.catamnesis.clinic.schema.tables.records.DosingRecord;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.impl.DSL;

/** What a patient takes and took, in the order of the first days. */
public final class DosingStore {
    private final Session session;

    public DosingStore(Session session) {
        this.session = session;
    }

    /** Appends; the id of the record given is not used. {@code supersedes} is null for a new one. */
    public Dosing append(Dosing dosing, Long supersedes) {
        return session.change(
                Operation.CHANGE_REGIMEN, AuditEvent.of(Action.REGIMEN_CHANGED).patient(dosing.patientId()), sql -> {
                    DosingRecord row = row(sql, dosing, supersedes);
                    session.rows().append(sql, row);
                    return dosing(row);
                });
    }

    /** Appends many new ones in one batch. */
    public void appendAll(DSLContext sql, List<Dosing> dosings) {
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
                        .fetch(DosingStore::dosing));
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

    /**
     * Reads patient after patient without free text, for cohorts; within the snapshot that this
     * belongs to.
     */
    public PatientRowsStore<DosingRecord, Dosing> byPatient(DSLContext sql) {
        session.require(Operation.PREVIEW_COHORTS);
        Param<Long> patient = DSL.param(PatientRowsStore.PATIENT, Long.class);
        var rows = sql.selectFrom(DOSING)
                .where(DOSING.PATIENT_ID.eq(patient))
                .and(AppendedRows.inForce(DOSING))
                .orderBy(DOSING.START_DAY, DOSING.ID);
        return new PatientRowsStore<>(rows, DosingStore::dosing);
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
        return row;
    }

    private static Dosing dosing(DosingRecord row) {
        return new Dosing(
                row.getId(),
                row.getPatientId(),
                row.getDrug(),
                row.getFormulation(),
                row.getStartDay(),
                row.getEndDay(),
                row.getDose(),
                row.getUnit(),
                row.getDosesPerDay(),
                row.getRoute(),
                row.getStopReason(),
                row.getSchedule() == null
                        ? null
                        : DoseSchedule.parse(row.getSchedule()).orElse(null));
    }
}
