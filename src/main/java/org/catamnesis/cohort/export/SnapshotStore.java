package org.catamnesis.cohort.export;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortStore;
import org.catamnesis.cohort.CourseStore;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.privacy.Traits;
import org.catamnesis.cohort.tidy.SharedTextStore;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** One state of the clinic, from which everything of an export is read. */
final class SnapshotStore {
    private final Session session;
    private final DSLContext sql;

    /** What an export writes itself while it reads, and what it never reads. */
    private static final Set<Table<?>> OTHERS = Set.of(
            Tables.STUDY_SUBJECT,
            Tables.COHORT_RUN_MEMBER,
            Tables.EXPORT_RUN_MEMBER,
            Tables.REIDENTIFICATION,
            Tables.AUDIT_ENTRY,
            Tables.DOCUMENT,
            Tables.PATIENT_IDENTIFIER);

    /** All tables with rows of patients. */
    private static final List<Table<?>> TABLES = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
            .filter(table -> table.field("patient_id") != null && table.field("id") != null)
            .filter(table -> !OTHERS.contains(table))
            .sorted(Comparator.comparing(Table::getName))
            .collect(Collectors.toUnmodifiableList());

    private SnapshotStore(Session session, DSLContext sql) {
        this.session = session;
        this.sql = sql;
    }

    /** Runs the work on one state of the clinic, whatever others write meanwhile. */
    static <T> T within(Session session, Function<SnapshotStore, T> work) {
        return session.database().snapshot(sql -> work.apply(new SnapshotStore(session, sql)));
    }

    Cohort evaluate(CohortDefinition definition) {
        return new CohortStore(session).evaluate(sql, definition);
    }

    List<Traits> traits(Cohort cohort, Policy policy) {
        return TraitsStore.traits(sql, cohort, policy);
    }

    /** Of each member with organ, donor type and aetiology group. */
    List<Traits> allTraits(Cohort cohort, Policy policy) {
        return TraitsStore.all(sql, cohort, policy);
    }

    /** What earlier exports and this one tell together. */
    List<Overlap> overlaps(ExportPreview preview, Policy policy) {
        return new OverlapStore(sql).of(preview, policy, traits(preview.cohort(), policy));
    }

    CourseStore courses() {
        return new CourseStore(session, sql);
    }

    /** The typed texts that at least k patients share, by the names of their labels. */
    private Map<String, Set<String>> sharedTexts(int k) {
        return SharedTextStore.shared(sql, k);
    }

    /** The version of the database's tables, such as 9.1. */
    String schema() {
        return sql.select(DSL.field("version", String.class))
                .from(DSL.table("flyway_schema_history"))
                .where(DSL.field("version").isNotNull())
                .orderBy(DSL.field("installed_rank").desc())
                .limit(1)
                .fetchSingle()
                .value1();
    }

    /** Which texts and codes may be told of those who are told. */
    Vocabulary vocabulary(ExportPreview preview, Policy policy) {
        Vocabulary vocabulary = new Vocabulary(sharedTexts(policy.fewestSharing()));
        boolean counted = policy.quasiIdentifiers().contains(QuasiIdentifier.AETIOLOGY_GROUP)
                || policy.sensitive().contains(Sensitive.AETIOLOGY_GROUP);
        if (preview.generalisation().isPresent() && policy.tellsRows() && !policy.exactAge() && !counted)
            vocabulary.pool("aetiology", RareGroups.of(groups(preview, policy), policy.fewestSharing()));
        return vocabulary;
    }

    private List<String> groups(ExportPreview preview, Policy policy) {
        List<Traits> all = allTraits(preview.cohort(), policy);
        BitSet left = preview.generalisation().orElseThrow().suppressed();
        return IntStream.range(0, all.size())
                .filter(person -> !left.get(person))
                .mapToObj(person -> all.get(person).others().get(QuasiIdentifier.AETIOLOGY_GROUP))
                .toList();
    }

    /** The same for the same state and another for every other: rows are only ever appended, so their numbers tell. */
    String id() {
        StringBuilder state = new StringBuilder();
        for (Table<?> table : TABLES) {
            var last = sql.select(DSL.count(), DSL.max(table.field("id", Long.class)))
                    .from(table)
                    .fetchSingle();
            state.append(table.getName()).append(last.value1()).append('/').append(last.value2());
        }
        return Digests.of(state.toString());
    }
}
