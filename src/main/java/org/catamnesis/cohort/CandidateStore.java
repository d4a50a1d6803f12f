package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.lab.Comparator;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.ResearchConsentStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Reads of the candidates what a step asks for, when the first step asks for it, and of those who are still in: of ten
 * million results only those of the analytes that are named.
 */
final class CandidateStore {
    /** So many are asked for by their ids; more by the index event that they have in common. */
    private static final int FEW = 500;

    private final Session session;
    private final DSLContext sql;
    private final CohortDefinition definition;
    private final Map<Long, Candidate> candidates;
    private final LocalDate closing;
    private final ResultDayStore days;
    private final Set<Object> read = new HashSet<>();

    /** @param candidates by patient; those who leave are taken out of it between two steps */
    CandidateStore(Session session, DSLContext sql, CohortDefinition definition, Map<Long, Candidate> candidates) {
        this.session = session;
        this.sql = sql;
        this.definition = definition;
        this.candidates = candidates;
        this.closing = definition.observation().closing();
        this.days = new ResultDayStore(sql, this::those, closing);
    }

    void provide(Needs needs) {
        if (candidates.isEmpty()) return;
        for (Needs.Kind kind : needs.kinds()) {
            if (!read.add(kind)) continue;
            switch (kind) {
                case EVENTS -> events();
                case FOLLOW_UP -> lastContacts();
                case DIAGNOSES -> diagnoses();
                case TRANSPLANTS -> transplants();
                case CONSENT -> consents();
            }
        }
        for (String analyte : needs.measured()) if (read.add("measured " + analyte)) measured(analyte);
        for (String analyte : needs.values()) if (read.add("value " + analyte)) values(analyte);
        for (String drug : needs.drugs()) if (read.add("drug " + drug)) dosings(drug);
    }

    /** That a row is of one of those who may still be in. */
    private Condition those(Field<Long> patient) {
        if (candidates.size() <= FEW) return patient.in(candidates.keySet());
        return patient.in(DSL.select(TRANSPLANT.PATIENT_ID)
                .from(TRANSPLANT)
                .where(CohortStore.indexEvent(definition))
                .and(AppendedRows.inForce(TRANSPLANT)));
    }

    private Condition seen(Field<LocalDate> day) {
        return closing == null ? DSL.noCondition() : day.le(closing).or(day.isNull());
    }

    private Condition seenResult() {
        return closing == null
                ? DSL.noCondition()
                : LAB_RESULT.COLLECTED_AT.lt(closing.plusDays(1).atStartOfDay());
    }

    private void events() {
        sql.select(CLINICAL_EVENT.PATIENT_ID, CLINICAL_EVENT.KIND, CLINICAL_EVENT.DAY)
                .from(CLINICAL_EVENT)
                .where(those(CLINICAL_EVENT.PATIENT_ID))
                .and(seen(CLINICAL_EVENT.DAY))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .forEach(row -> {
                    Candidate candidate = candidates.get(row.value1());
                    if (candidate == null) return;
                    EventKind kind = EventKind.ofCode(row.value2());
                    candidate.events.add(
                            new ClinicalEvent(0, row.value1(), kind, null, null, row.value3(), null, null, null));
                });
    }

    private void diagnoses() {
        sql.select(DIAGNOSIS.PATIENT_ID, DIAGNOSIS.DAY, DIAGNOSIS.CODE)
                .from(DIAGNOSIS)
                .where(those(DIAGNOSIS.PATIENT_ID))
                .and(seen(DIAGNOSIS.DAY))
                .and(AppendedRows.inForce(DIAGNOSIS))
                .forEach(row -> {
                    Candidate candidate = candidates.get(row.value1());
                    if (candidate != null)
                        candidate.diagnoses.add(new Diagnosis(0, row.value1(), row.value2(), row.value3()));
                });
    }

    private void transplants() {
        sql.select(TRANSPLANT.PATIENT_ID, TRANSPLANT.DAY)
                .from(TRANSPLANT)
                .where(those(TRANSPLANT.PATIENT_ID))
                .and(AppendedRows.inForce(TRANSPLANT))
                .forEach(row -> {
                    Candidate candidate = candidates.get(row.value1());
                    if (candidate != null) candidate.transplants.add(row.value2());
                });
    }

    private void consents() {
        ResearchConsentStore consents = new ResearchConsentStore(session);
        Set<Long> project = consents.agreed(sql, definition.project());
        Set<Long> research = consents.agreed(sql, null);
        candidates.forEach((patient, candidate) -> {
            candidate.consentToProject = project.contains(patient);
            candidate.consentToResearch = research.contains(patient);
        });
    }

    private void lastContacts() {
        new LastContactStore(sql, closing).of(this::those).forEach((patient, day) -> {
            Candidate candidate = candidates.get(patient);
            if (candidate != null) candidate.lastContact = day;
        });
    }

    private void measured(String analyte) {
        days.days(analyte, (patient, day) -> {
            Candidate candidate = candidates.get(patient);
            if (candidate != null)
                candidate
                        .measured
                        .computeIfAbsent(analyte, _ -> new ArrayList<>())
                        .add(day);
        });
    }

    private void values(String analyte) {
        try (var rows = sql.select(
                        LAB_RESULT.PATIENT_ID,
                        LAB_RESULT.COLLECTED_AT,
                        LAB_RESULT.COMPARATOR,
                        LAB_RESULT.NUMBER,
                        LAB_RESULT.UNIT_UCUM)
                .from(LAB_RESULT)
                .where(those(LAB_RESULT.PATIENT_ID))
                .and(LAB_RESULT.ANALYTE.eq(analyte))
                .and(LAB_RESULT.NUMBER.isNotNull().or(LAB_RESULT.COMPARATOR.eq(Comparator.LESS.code())))
                .and(seenResult())
                .and(AppendedRows.inForce(LAB_RESULT))
                .orderBy(LAB_RESULT.PATIENT_ID, LAB_RESULT.COLLECTED_AT, LAB_RESULT.ID)
                .fetchLazy()) {
            for (var row : rows) {
                Candidate candidate = candidates.get(row.value1());
                if (candidate == null) continue;
                Comparator comparator = row.value3() == null
                        ? null
                        : Comparator.ofCode(row.value3()).orElse(null);
                candidate
                        .values
                        .computeIfAbsent(analyte, _ -> new ArrayList<>())
                        .add(new Reading(row.value2().toLocalDate(), comparator, row.value4(), row.value5()));
            }
        }
    }

    private void dosings(String drug) {
        sql.select(DOSING.PATIENT_ID, DOSING.START_DAY, DOSING.END_DAY)
                .from(DOSING)
                .where(those(DOSING.PATIENT_ID))
                .and(DOSING.DRUG.eq(drug))
                .and(seen(DOSING.START_DAY))
                .and(AppendedRows.inForce(DOSING))
                .forEach(row -> {
                    Candidate candidate = candidates.get(row.value1());
                    if (candidate == null) return;
                    LocalDate end = row.value3();
                    if (end != null && closing != null && end.isAfter(closing)) end = null;
                    candidate.dosings.add(
                            new Dosing(0, row.value1(), drug, null, row.value2(), end, 0, "", 0, null, null));
                });
    }
}
