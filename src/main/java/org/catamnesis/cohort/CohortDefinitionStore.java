package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.COHORT_DEFINITION;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.CohortDefinitionRecord;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** Cohort definitions; a change is a new version, and the old ones stay. */
public final class CohortDefinitionStore {
    private final Session session;

    public CohortDefinitionStore(Session session) {
        this.session = session;
    }

    /**
     * Keeps it as the next version of its name; a definition that is a version of it already is not kept twice.
     *
     * @throws ProblemException COHORT_UNFIT
     */
    public CohortDefinition save(CohortDefinition definition) {
        return session.change(Operation.PREVIEW_COHORTS, AuditEvent.of(Action.COHORT_DEFINED), sql -> {
            DefinitionCheckStore.require(sql, definition);
            List<CohortDefinition> kept = kept(sql, definition.name());
            for (CohortDefinition known : kept) if (known.equals(definition.withVersion(known.version()))) return known;
            CohortDefinition next =
                    definition.withVersion(kept.isEmpty() ? 1 : kept.getFirst().version() + 1);
            CohortDefinitionRecord row = sql.newRecord(COHORT_DEFINITION);
            row.setId(session.database().ids().next());
            row.setName(next.name());
            row.setVersion(next.version());
            row.setDefinition(CohortFile.json(next).toString());
            row.setCreatedAt(LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS));
            row.setCreatedBy(session.account().id());
            sql.executeInsert(row);
            return next;
        });
    }

    /** The newest first. */
    private static List<CohortDefinition> kept(DSLContext sql, String name) {
        return sql.select(COHORT_DEFINITION.DEFINITION)
                .from(COHORT_DEFINITION)
                .where(COHORT_DEFINITION.NAME.eq(name))
                .orderBy(COHORT_DEFINITION.VERSION.desc())
                .fetch(row -> CohortFile.parse(row.value1()));
    }

    /** The newest version of each, by name. */
    public List<CohortDefinition> all() {
        session.require(Operation.PREVIEW_COHORTS);
        Map<String, CohortDefinition> newest = new LinkedHashMap<>();
        session.database()
                .read(sql -> sql.select(COHORT_DEFINITION.DEFINITION)
                        .from(COHORT_DEFINITION)
                        .orderBy(COHORT_DEFINITION.NAME, COHORT_DEFINITION.VERSION)
                        .fetch(row -> CohortFile.parse(row.value1())))
                .forEach(definition -> newest.put(definition.name(), definition));
        return List.copyOf(newest.values());
    }

    /** Every version of one name, the newest first. */
    public List<SavedDefinition> versions(String name) {
        session.require(Operation.PREVIEW_COHORTS);
        return session.database()
                .read(sql -> sql.select(
                                COHORT_DEFINITION.DEFINITION, COHORT_DEFINITION.CREATED_AT, ACCOUNT.DISPLAY_NAME)
                        .from(COHORT_DEFINITION)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(COHORT_DEFINITION.CREATED_BY))
                        .where(COHORT_DEFINITION.NAME.eq(name))
                        .orderBy(COHORT_DEFINITION.VERSION.desc())
                        .fetch(row -> new SavedDefinition(CohortFile.parse(row.value1()), row.value2(), row.value3())));
    }

    /** The projects of every definition, by name; who asks for consent has to know them. */
    public List<String> projects() {
        session.require(Operation.VIEW_PATIENTS);
        return session
                .database()
                .read(sql -> sql.select(COHORT_DEFINITION.DEFINITION)
                        .from(COHORT_DEFINITION)
                        .fetch(row -> CohortFile.parse(row.value1()).project()))
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<CohortDefinition> newest(String name) {
        return all().stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst();
    }
}
