package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.DIAGNOSIS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.Observation;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.privacy.Traits;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.jooq.DSLContext;

/** What a policy counts among the quasi-identifiers and what it keeps from being learnt, of each member, as far as the study sees it. */
final class TraitsStore {
    private TraitsStore() {}

    static List<Traits> traits(DSLContext sql, Cohort cohort, Policy policy) {
        List<Member> members = cohort.members();
        boolean more = !policy.sensitive().isEmpty() || !QuasiIdentifier.USUAL.containsAll(policy.quasiIdentifiers());
        return more
                ? all(sql, cohort, policy)
                : members.stream().map(Member::traits).toList();
    }

    /** The same with organ, donor type and aetiology group, whether the policy counts them or not. */
    static List<Traits> all(DSLContext sql, Cohort cohort, Policy policy) {
        List<Member> members = cohort.members();
        Observation observation = cohort.definition().observation();
        Map<Long, List<Diagnosis>> diagnoses = diagnoses(sql, observation);
        Map<Long, List<ClinicalEvent>> events = events(sql, observation);
        List<Traits> traits = new ArrayList<>();
        for (Member member : members) {
            SensitiveValues values = new SensitiveValues(
                    member.index(),
                    diagnoses.getOrDefault(member.patientId(), List.of()),
                    events.getOrDefault(member.patientId(), List.of()));
            Map<QuasiIdentifier, String> others = new EnumMap<>(QuasiIdentifier.class);
            others.put(QuasiIdentifier.ORGAN, values.of(Sensitive.ORGAN));
            others.put(QuasiIdentifier.DONOR_TYPE, values.of(Sensitive.DONOR_TYPE));
            others.put(QuasiIdentifier.AETIOLOGY_GROUP, values.of(Sensitive.AETIOLOGY_GROUP));
            Map<Sensitive, String> kept = new EnumMap<>(Sensitive.class);
            for (Sensitive each : policy.sensitive()) kept.put(each, values.of(each));
            traits.add(member.traits().with(others, kept));
        }
        return traits;
    }

    private static Map<Long, List<Diagnosis>> diagnoses(DSLContext sql, Observation observation) {
        Map<Long, List<Diagnosis>> diagnoses = new HashMap<>();
        sql.select(DIAGNOSIS.PATIENT_ID, DIAGNOSIS.CODE, DIAGNOSIS.DAY)
                .from(DIAGNOSIS)
                .where(AppendedRows.inForce(DIAGNOSIS))
                .orderBy(DIAGNOSIS.DAY, DIAGNOSIS.ID)
                .forEach(row -> {
                    if (!observation.sees(row.value3())) return;
                    diagnoses
                            .computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                            .add(new Diagnosis(0, row.value1(), row.value3(), row.value2()));
                });
        return diagnoses;
    }

    private static Map<Long, List<ClinicalEvent>> events(DSLContext sql, Observation observation) {
        Map<Long, List<ClinicalEvent>> events = new HashMap<>();
        sql.select(CLINICAL_EVENT.PATIENT_ID, CLINICAL_EVENT.KIND, CLINICAL_EVENT.SUBTYPE, CLINICAL_EVENT.DAY)
                .from(CLINICAL_EVENT)
                .where(AppendedRows.inForce(CLINICAL_EVENT))
                .and(CLINICAL_EVENT.KIND.in(EventKind.DEATH.code(), EventKind.MALIGNANCY.code()))
                .forEach(row -> {
                    if (!observation.sees(row.value4())) return;
                    events.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                            .add(new ClinicalEvent(
                                    0,
                                    row.value1(),
                                    EventKind.ofCode(row.value2()),
                                    row.value3(),
                                    null,
                                    row.value4(),
                                    null,
                                    null,
                                    null));
                });
        return events;
    }
}
