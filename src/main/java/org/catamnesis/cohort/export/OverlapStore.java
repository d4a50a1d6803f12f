package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.COHORT_DEFINITION;
import static org.catamnesis.clinic.schema.Tables.EXPORT_REQUEST;
import static org.catamnesis.clinic.schema.Tables.EXPORT_RUN;
import static org.catamnesis.clinic.schema.Tables.EXPORT_RUN_MEMBER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.clinic.RowIds;
import org.catamnesis.clinic.schema.tables.records.ExportRunMemberRecord;
import org.catamnesis.clinic.schema.tables.records.ExportRunRecord;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.cohort.privacy.Traits;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Who was told in which export, and what one more gives away beside those. */
final class OverlapStore {
    private final DSLContext sql;

    OverlapStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps who is told in an export; a step of a change. */
    static void append(DSLContext sql, long run, ExportPreview preview, RowIds ids) {
        List<ExportRunMemberRecord> rows = new ArrayList<>();
        for (int person : told(preview)) {
            ExportRunMemberRecord row = sql.newRecord(EXPORT_RUN_MEMBER);
            row.setId(ids.next());
            row.setRunId(run);
            row.setPatientId(preview.cohort().members().get(person).patientId());
            rows.add(row);
        }
        sql.batchInsert(rows).execute();
    }

    /** Such as {@code 0,2,1}, in the order of the policy's quasi-identifiers. */
    static String levels(Generalisation chosen) {
        return String.join(",", chosen.levels().stream().map(String::valueOf).toList());
    }

    /** The places of those who are not left out. */
    private static List<Integer> told(ExportPreview preview) {
        Generalisation chosen = preview.generalisation().orElseThrow();
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < preview.cohort().members().size(); i++)
            if (!chosen.suppressed().get(i)) told.add(i);
        return told;
    }

    /**
     * Every earlier export that shares patients with this one, the newest first. Identified copies are not among them:
     * the custodian knows everybody anyway. Of exports from before it was kept who was told nothing is known.
     *
     * @param traits of each member, in their order
     */
    List<Overlap> of(ExportPreview preview, Policy policy, List<Traits> traits) {
        if (policy.tellsIdentity() || preview.generalisation().isEmpty()) return List.of();
        Set<Long> now = new HashSet<>();
        List<Member> members = preview.cohort().members();
        for (int person : told(preview)) now.add(members.get(person).patientId());
        Map<Long, Set<Long>> then = new HashMap<>();
        sql.select(EXPORT_RUN_MEMBER.RUN_ID, EXPORT_RUN_MEMBER.PATIENT_ID)
                .from(EXPORT_RUN_MEMBER)
                .forEach(row ->
                        then.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(row.value2()));
        List<Overlap> found = new ArrayList<>();
        for (Record row : sql.select(EXPORT_RUN.fields())
                .select(COHORT_DEFINITION.DEFINITION)
                .from(EXPORT_RUN)
                .join(EXPORT_REQUEST)
                .on(EXPORT_REQUEST.ID.eq(EXPORT_RUN.REQUEST_ID))
                .join(COHORT_DEFINITION)
                .on(COHORT_DEFINITION.ID.eq(EXPORT_REQUEST.DEFINITION_ID))
                .orderBy(EXPORT_RUN.ID.desc())
                .fetch()) {
            ExportRunRecord run = row.into(EXPORT_RUN);
            Policy earlier = PolicyFile.parse(run.getPolicy());
            Set<Long> told = then.getOrDefault(run.getId(), Set.of());
            Set<Long> both = new HashSet<>(told);
            both.retainAll(now);
            if (earlier.tellsIdentity() || both.isEmpty()) continue;
            boolean project = CohortFile.parse(row.get(COHORT_DEFINITION.DEFINITION))
                    .project()
                    .equals(preview.cohort().definition().project());
            boolean sameIds =
                    project && policy.tellsRows() && PolicyFile.named(earlier).equals(PolicyFile.named(policy));
            found.add(new Overlap(
                    run.getExportUid(),
                    earlier,
                    run.getCreatedAt().toLocalDate(),
                    project,
                    sameIds,
                    now.size() - both.size(),
                    told.size() - both.size(),
                    both.size(),
                    sameIds ? together(preview, policy, traits, told, run.getLevels()) : 0,
                    Math.max(policy.fewestPatients(), earlier.fewestPatients())));
        }
        return found;
    }

    /** Who joins both knows of each what either tells, and who is new. */
    private static int together(
            ExportPreview preview, Policy policy, List<Traits> traits, Set<Long> told, String levels) {
        Generalisation chosen = preview.generalisation().orElseThrow();
        List<Integer> before = Arrays.stream(levels.split(","))
                .filter(level -> !level.isEmpty())
                .map(Integer::valueOf)
                .toList();
        List<List<String>> keys = new ArrayList<>();
        for (int person : told(preview)) {
            List<String> key = new ArrayList<>(chosen.keys().get(person));
            boolean known = told.contains(preview.cohort().members().get(person).patientId());
            for (int i = 0; known && i < before.size(); i++)
                key.add(policy.value(policy.quasiIdentifiers().get(i), before.get(i), traits.get(person)));
            keys.add(key);
        }
        return Alone.of(keys).smallest();
    }
}
