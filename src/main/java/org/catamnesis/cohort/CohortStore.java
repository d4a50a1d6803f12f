package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.DOSING;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;
import static org.catamnesis.clinic.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.MergedRecordStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Finds who a definition means, from what stands in clear in the clinic: nobody's name is needed for it. */
public final class CohortStore {
    private final Session session;

    public CohortStore(Session session) {
        this.session = session;
    }

    public Cohort evaluate(CohortDefinition definition) {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database().snapshot(sql -> evaluate(sql, definition));
    }

    /** The same within a snapshot that reads more. */
    public Cohort evaluate(DSLContext sql, CohortDefinition definition) {
        session.require(Operation.PREVIEW_COHORTS);
        List<AttritionStep> steps = new ArrayList<>();
        int everybody = sql.fetchCount(DSL.selectDistinct(PATIENT_DETAIL.PATIENT_ID)
                .from(PATIENT_DETAIL)
                .where(AppendedRows.inForce(PATIENT_DETAIL))
                .and(MergedRecordStore.live(PATIENT_DETAIL.PATIENT_ID))
                .and(Erased.not(PATIENT_DETAIL.PATIENT_ID)));
        steps.add(new AttritionStep(AttritionStep.Kind.EVERYBODY, Optional.empty(), everybody));
        List<Candidate> candidates = candidates(sql, definition);
        steps.add(new AttritionStep(AttritionStep.Kind.INDEX_EVENT, Optional.empty(), candidates.size()));
        for (Criterion criterion : definition.include()) {
            candidates.removeIf(candidate -> !criterion.holds(candidate));
            steps.add(new AttritionStep(AttritionStep.Kind.INCLUSION, Optional.of(criterion), candidates.size()));
        }
        for (Criterion criterion : definition.exclude()) {
            candidates.removeIf(criterion::holds);
            steps.add(new AttritionStep(AttritionStep.Kind.EXCLUSION, Optional.of(criterion), candidates.size()));
        }
        return new Cohort(definition, candidates.stream().map(Candidate::member).toList(), steps);
    }

    private static List<Candidate> candidates(DSLContext sql, CohortDefinition definition) {
        Needs needs = Needs.of(definition);
        Map<Long, List<ClinicalEvent>> events = needs.events() ? events(sql) : Map.of();
        Map<Long, LocalDate> contacts = needs.followUp() ? lastContacts(sql) : Map.of();
        Map<Long, Map<String, List<LocalDate>>> measured = measured(sql, needs);
        Map<Long, List<Dosing>> dosings = dosings(sql, needs);
        List<Candidate> candidates = new ArrayList<>();
        members(sql, definition)
                .forEach((patient, member) -> candidates.add(new Candidate(
                        member,
                        events.getOrDefault(patient, List.of()),
                        contacts.get(patient),
                        measured.getOrDefault(patient, Map.of()),
                        dosings.getOrDefault(patient, List.of()))));
        candidates.sort(java.util.Comparator.comparingLong(
                candidate -> candidate.member().patientId()));
        return candidates;
    }

    /** Those with the index event; the earliest one where there are several of that number. */
    private static Map<Long, Member> members(DSLContext sql, CohortDefinition definition) {
        Map<Long, Member> members = new HashMap<>();
        sql.select(
                        PATIENT_DETAIL.SEX,
                        PATIENT_DETAIL.BIRTH_YEAR,
                        TRANSPLANT.ID,
                        TRANSPLANT.PATIENT_ID,
                        TRANSPLANT.ORGAN,
                        TRANSPLANT.DAY,
                        TRANSPLANT.DONOR_TYPE)
                .from(TRANSPLANT)
                .join(PATIENT_DETAIL)
                .on(PATIENT_DETAIL.PATIENT_ID.eq(TRANSPLANT.PATIENT_ID))
                .where(TRANSPLANT.GRAFT_NUMBER.eq(definition.graftNumber()))
                .and(AppendedRows.inForce(TRANSPLANT))
                .and(AppendedRows.inForce(PATIENT_DETAIL))
                .and(Erased.not(TRANSPLANT.PATIENT_ID))
                .orderBy(TRANSPLANT.DAY, TRANSPLANT.ID)
                .forEach(row -> {
                    Organ organ = Organ.ofCode(row.get(TRANSPLANT.ORGAN));
                    if (!definition.organs().isEmpty() && !definition.organs().contains(organ)) return;
                    long patient = row.get(TRANSPLANT.PATIENT_ID);
                    Transplant index = new Transplant(
                            row.get(TRANSPLANT.ID),
                            patient,
                            organ,
                            definition.graftNumber(),
                            row.get(TRANSPLANT.DAY),
                            row.get(TRANSPLANT.DONOR_TYPE));
                    Sex sex = Sex.ofCode(row.get(PATIENT_DETAIL.SEX));
                    members.putIfAbsent(patient, new Member(patient, sex, row.get(PATIENT_DETAIL.BIRTH_YEAR), index));
                });
        return members;
    }

    private static Map<Long, List<ClinicalEvent>> events(DSLContext sql) {
        Map<Long, List<ClinicalEvent>> events = new HashMap<>();
        sql.select(CLINICAL_EVENT.PATIENT_ID, CLINICAL_EVENT.KIND, CLINICAL_EVENT.DAY)
                .from(CLINICAL_EVENT)
                .where(AppendedRows.inForce(CLINICAL_EVENT))
                .forEach(row -> events.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new ClinicalEvent(
                                0,
                                row.value1(),
                                EventKind.ofCode(row.value2()),
                                null,
                                null,
                                row.value3(),
                                null,
                                null,
                                null)));
        return events;
    }

    private static Map<Long, LocalDate> lastContacts(DSLContext sql) {
        Map<Long, LocalDate> last = new HashMap<>();
        sql.select(LAB_RESULT.PATIENT_ID, DSL.max(LAB_RESULT.COLLECTED_AT))
                .from(LAB_RESULT)
                .where(AppendedRows.inForce(LAB_RESULT))
                .groupBy(LAB_RESULT.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2().toLocalDate()));
        sql.select(VISIT.PATIENT_ID, DSL.max(VISIT.DAY))
                .from(VISIT)
                .where(VISIT.ATTENDED)
                .and(AppendedRows.inForce(VISIT))
                .groupBy(VISIT.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2()));
        sql.select(DOSING.PATIENT_ID, DSL.max(DOSING.START_DAY))
                .from(DOSING)
                .where(AppendedRows.inForce(DOSING))
                .groupBy(DOSING.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2()));
        sql.select(CLINICAL_EVENT.PATIENT_ID, DSL.max(CLINICAL_EVENT.DAY))
                .from(CLINICAL_EVENT)
                .where(AppendedRows.inForce(CLINICAL_EVENT))
                .groupBy(CLINICAL_EVENT.PATIENT_ID)
                .forEach(row -> later(last, row.value1(), row.value2()));
        return last;
    }

    private static void later(Map<Long, LocalDate> last, long patient, LocalDate day) {
        last.merge(patient, day, (a, b) -> a.isAfter(b) ? a : b);
    }

    private static Map<Long, Map<String, List<LocalDate>>> measured(DSLContext sql, Needs needs) {
        Map<Long, Map<String, List<LocalDate>>> measured = new HashMap<>();
        if (needs.analytes().isEmpty()) return measured;
        sql.select(LAB_RESULT.PATIENT_ID, LAB_RESULT.ANALYTE, LAB_RESULT.COLLECTED_AT)
                .from(LAB_RESULT)
                .where(LAB_RESULT.ANALYTE.in(needs.analytes()))
                .and(AppendedRows.inForce(LAB_RESULT))
                .forEach(row -> measured.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                        .computeIfAbsent(row.value2(), _ -> new ArrayList<>())
                        .add(row.value3().toLocalDate()));
        return measured;
    }

    private static Map<Long, List<Dosing>> dosings(DSLContext sql, Needs needs) {
        Map<Long, List<Dosing>> dosings = new HashMap<>();
        if (needs.drugs().isEmpty()) return dosings;
        sql.select(DOSING.PATIENT_ID, DOSING.DRUG, DOSING.START_DAY, DOSING.END_DAY)
                .from(DOSING)
                .where(DOSING.DRUG.in(needs.drugs()))
                .and(AppendedRows.inForce(DOSING))
                .forEach(row -> dosings.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Dosing(
                                0,
                                row.value1(),
                                row.value2(),
                                null,
                                row.value3(),
                                row.value4(),
                                0,
                                "",
                                0,
                                null,
                                null)));
        return dosings;
    }
}
