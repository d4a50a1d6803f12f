package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.ALERT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.APPOINTMENT;
import static org.catamnesis.clinic.schema.Tables.CARE_TASK;
import static org.catamnesis.clinic.schema.Tables.CONTACT_ATTEMPT;
import static org.catamnesis.clinic.schema.Tables.DRUG_SUPPLY;
import static org.catamnesis.clinic.schema.Tables.FOLLOW_UP_STATE;
import static org.catamnesis.clinic.schema.Tables.TARGET_OVERRIDE;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.followup.alert.AlertState;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.signing.TaskState;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.TargetOverride;
import org.jooq.DSLContext;

/** Reads the care of some members at once, without anything that is sealed. */
final class CareStore {
    private final DSLContext sql;

    CareStore(Session session, DSLContext sql) {
        session.require(Operation.PREVIEW_COHORTS);
        this.sql = sql;
    }

    /** Those of whom nothing is on file are left out. */
    Map<Long, Care> of(Collection<Long> patients) {
        Map<Long, Gathered> found = new HashMap<>();
        contacts(patients, found);
        tasks(patients, found);
        appointments(patients, found);
        alerts(patients, found);
        supplies(patients, found);
        targets(patients, found);
        states(patients, found);
        Map<Long, Care> care = new HashMap<>();
        found.forEach((patient, gathered) -> care.put(patient, gathered.care()));
        return care;
    }

    private static final class Gathered {
        private static final Comparator<Care.Intervention> BY_DAY = Comparator.comparing(Care.Intervention::day)
                .thenComparing(Care.Intervention::type)
                .thenComparing(Care.Intervention::outcome);

        private final List<Care.Intervention> interventions = new ArrayList<>();
        private final List<Care.Alert> alerts = new ArrayList<>();
        private final List<DrugSupply> supplies = new ArrayList<>();
        private final List<TargetOverride> targets = new ArrayList<>();
        private final List<Care.Standing> states = new ArrayList<>();

        private Care care() {
            interventions.sort(BY_DAY);
            return new Care(interventions, alerts, supplies, targets, states);
        }
    }

    private static Gathered of(Map<Long, Gathered> found, long patient) {
        return found.computeIfAbsent(patient, _ -> new Gathered());
    }

    private void contacts(Collection<Long> patients, Map<Long, Gathered> found) {
        sql.selectFrom(CONTACT_ATTEMPT)
                .where(CONTACT_ATTEMPT.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(CONTACT_ATTEMPT))
                .orderBy(CONTACT_ATTEMPT.AT, CONTACT_ATTEMPT.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .interventions
                        .add(new Care.Intervention(
                                row.getAt().toLocalDate(),
                                "contact",
                                null,
                                row.getChannel(),
                                row.getIncoming() ? "patient" : "clinic",
                                row.getNextOn(),
                                null,
                                row.getOutcome())));
    }

    private void tasks(Collection<Long> patients, Map<Long, Gathered> found) {
        Map<Long, LocalDateTime> decided = decided(patients);
        sql.selectFrom(CARE_TASK)
                .where(CARE_TASK.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(CARE_TASK))
                .orderBy(CARE_TASK.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .interventions
                        .add(new Care.Intervention(
                                decided.get(row.getId()).toLocalDate(),
                                "task",
                                row.getKind(),
                                null,
                                "doctor",
                                row.getDueOn(),
                                row.getState().equals(TaskState.OPEN.code())
                                        ? null
                                        : row.getCreatedAt().toLocalDate(),
                                row.getState())));
    }

    private void appointments(Collection<Long> patients, Map<Long, Gathered> found) {
        sql.selectFrom(APPOINTMENT)
                .where(APPOINTMENT.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(APPOINTMENT))
                .orderBy(APPOINTMENT.STARTS_AT, APPOINTMENT.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .interventions
                        .add(new Care.Intervention(
                                row.getStartsAt().toLocalDate(),
                                "appointment",
                                row.getKind(),
                                null,
                                "clinic",
                                row.getStartsAt().toLocalDate(),
                                row.getArrivedAt() == null
                                        ? null
                                        : row.getArrivedAt().toLocalDate(),
                                row.getState())));
    }

    private void alerts(Collection<Long> patients, Map<Long, Gathered> found) {
        sql.selectFrom(ALERT_ENTRY)
                .where(ALERT_ENTRY.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(ALERT_ENTRY))
                .orderBy(ALERT_ENTRY.SINCE, ALERT_ENTRY.RULE, ALERT_ENTRY.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .alerts
                        .add(new Care.Alert(
                                row.getSince(),
                                row.getRule(),
                                row.getRuleVersion(),
                                row.getSeverity(),
                                row.getState(),
                                answered(row.getState(), row.getCreatedAt()))));
    }

    private static LocalDate answered(String state, LocalDateTime at) {
        return switch (AlertState.ofCode(state)) {
            case RAISED, CLEARED -> null;
            case ACKNOWLEDGED, SNOOZED, DISMISSED -> at.toLocalDate();
        };
    }

    private void supplies(Collection<Long> patients, Map<Long, Gathered> found) {
        sql.selectFrom(DRUG_SUPPLY)
                .where(DRUG_SUPPLY.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(DRUG_SUPPLY))
                .orderBy(DRUG_SUPPLY.DAY, DRUG_SUPPLY.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .supplies
                        .add(new DrugSupply(
                                row.getId(),
                                row.getPatientId(),
                                row.getDrug(),
                                row.getFormulation(),
                                row.getDay(),
                                row.getQuantity(),
                                row.getUnit(),
                                row.getDays(),
                                row.getReason())));
    }

    private void targets(Collection<Long> patients, Map<Long, Gathered> found) {
        sql.selectFrom(TARGET_OVERRIDE)
                .where(TARGET_OVERRIDE.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(TARGET_OVERRIDE))
                .orderBy(TARGET_OVERRIDE.FROM_DAY, TARGET_OVERRIDE.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .targets
                        .add(new TargetOverride(
                                row.getId(),
                                row.getPatientId(),
                                row.getDrug(),
                                row.getLow(),
                                row.getHigh(),
                                row.getUnit(),
                                row.getFromDay(),
                                row.getUntilDay(),
                                null)));
    }

    private void states(Collection<Long> patients, Map<Long, Gathered> found) {
        sql.selectFrom(FOLLOW_UP_STATE)
                .where(FOLLOW_UP_STATE.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(FOLLOW_UP_STATE))
                .orderBy(FOLLOW_UP_STATE.DAY, FOLLOW_UP_STATE.ID)
                .forEach(row -> of(found, row.getPatientId())
                        .states
                        .add(new Care.Standing(row.getDay(), FollowUpState.ofCode(row.getState()))));
    }

    /** When each task was decided, by its newest row: a row has a greater id than the one that it supersedes. */
    private Map<Long, LocalDateTime> decided(Collection<Long> patients) {
        Map<Long, LocalDateTime> decided = new HashMap<>();
        sql.select(CARE_TASK.ID, CARE_TASK.SUPERSEDES, CARE_TASK.CREATED_AT)
                .from(CARE_TASK)
                .where(CARE_TASK.PATIENT_ID.in(patients))
                .orderBy(CARE_TASK.ID)
                .forEach(row -> decided.put(row.value1(), decided.getOrDefault(row.value2(), row.value3())));
        return decided;
    }
}
