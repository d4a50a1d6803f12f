package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.catamnesis.clinic.schema.Tables.TRANSPLANT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Erased;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.MergedRecordStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Finds who a definition means, from what stands in clear in the clinic: nobody's name is needed for it. */
public final class CohortStore {
    private final Session session;

    public CohortStore(Session session) {
        this.session = session;
    }

    /** @throws ProblemException COHORT_UNFIT for what nobody can be, such as a misspelt analyte */
    public Cohort evaluate(CohortDefinition definition) {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database().snapshot(sql -> evaluate(sql, definition));
    }

    /** The same within a snapshot that reads more. */
    public Cohort evaluate(DSLContext sql, CohortDefinition definition) {
        session.require(Operation.PREVIEW_COHORTS);
        DefinitionCheckStore.require(sql, definition);
        Observation observation = definition.observation();
        Map<Long, Candidate> candidates = candidates(sql, definition);
        CandidateStore reader = new CandidateStore(session, sql, definition, candidates);
        List<AttritionStep> steps = new ArrayList<>();
        steps.add(step(AttritionStep.Kind.EVERYBODY, null, everybody(sql)));
        steps.add(step(AttritionStep.Kind.INDEX_EVENT, null, candidates.size()));
        if (observation.washoutDays() > 0) {
            reader.provide(Needs.of(Needs.Kind.TRANSPLANTS));
            candidates.values().removeIf(each -> each.transplantedWithin(observation.washoutDays()));
            steps.add(step(AttritionStep.Kind.WASHOUT, null, candidates.size()));
        }
        for (Criterion criterion : definition.include()) {
            reader.provide(Needs.of(criterion));
            candidates.values().removeIf(candidate -> !criterion.holds(candidate));
            steps.add(step(AttritionStep.Kind.INCLUSION, criterion, candidates.size()));
        }
        for (Criterion criterion : definition.exclude()) {
            reader.provide(Needs.of(criterion));
            candidates.values().removeIf(criterion::holds);
            steps.add(step(AttritionStep.Kind.EXCLUSION, criterion, candidates.size()));
        }
        if (observation.minimumDays() > 0) {
            reader.provide(Needs.of(Needs.Kind.EVENTS, Needs.Kind.FOLLOW_UP));
            candidates.values().removeIf(each -> !each.followedFor(observation.minimumDays()));
            steps.add(step(AttritionStep.Kind.MINIMUM_FOLLOW_UP, null, candidates.size()));
        }
        return new Cohort(
                definition, candidates.values().stream().map(Candidate::member).toList(), steps);
    }

    private static AttritionStep step(AttritionStep.Kind kind, Criterion criterion, int left) {
        return new AttritionStep(kind, Optional.ofNullable(criterion), left);
    }

    private static int everybody(DSLContext sql) {
        return sql.fetchCount(DSL.selectDistinct(PATIENT_DETAIL.PATIENT_ID)
                .from(PATIENT_DETAIL)
                .where(AppendedRows.inForce(PATIENT_DETAIL))
                .and(MergedRecordStore.live(PATIENT_DETAIL.PATIENT_ID))
                .and(Erased.not(PATIENT_DETAIL.PATIENT_ID)));
    }

    /** That a transplant is one that counts as the index event, but for whether it is in force. */
    static Condition indexEvent(CohortDefinition definition) {
        Condition event = TRANSPLANT.GRAFT_NUMBER.eq(definition.graftNumber());
        if (!definition.organs().isEmpty())
            event = event.and(TRANSPLANT.ORGAN.in(
                    definition.organs().stream().map(Organ::code).toList()));
        return definition.observation().closing() == null
                ? event
                : event.and(TRANSPLANT.DAY.le(definition.observation().closing()));
    }

    /** Those with the index event, by id; the earliest one where there are several of that number. */
    private static Map<Long, Candidate> candidates(DSLContext sql, CohortDefinition definition) {
        Map<Long, Candidate> candidates = new TreeMap<>();
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
                .where(indexEvent(definition))
                .and(AppendedRows.inForce(TRANSPLANT))
                .and(AppendedRows.inForce(PATIENT_DETAIL))
                .and(Erased.not(TRANSPLANT.PATIENT_ID))
                .orderBy(TRANSPLANT.DAY, TRANSPLANT.ID)
                .forEach(row -> {
                    long patient = row.get(TRANSPLANT.PATIENT_ID);
                    Transplant index = new Transplant(
                            row.get(TRANSPLANT.ID),
                            patient,
                            Organ.ofCode(row.get(TRANSPLANT.ORGAN)),
                            definition.graftNumber(),
                            row.get(TRANSPLANT.DAY),
                            row.get(TRANSPLANT.DONOR_TYPE));
                    Member member = new Member(
                            patient,
                            Sex.ofCode(row.get(PATIENT_DETAIL.SEX)),
                            row.get(PATIENT_DETAIL.BIRTH_YEAR),
                            index);
                    candidates.putIfAbsent(patient, new Candidate(member, definition.observation()));
                });
        return candidates;
    }
}
