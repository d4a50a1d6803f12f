package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.catamnesis.clinic.ClinicDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Whose records changed since this was last asked, on whichever workstation, for what is kept in memory of the whole
 * clinic. The audit trail is the clinic's counter of changes.
 */
public final class ChangedPatientsStore {
    /** Leave every record as it was. */
    private static final Set<Action> LOOKS = EnumSet.of(
            Action.SIGNED_IN,
            Action.SIGNED_OUT,
            Action.CHART_VIEWED,
            Action.PRINTED,
            Action.ALERTS_EVALUATED,
            Action.ALERT_ANSWERED);
    /** Touch more than the rows that they write. */
    private static final Set<Action> EVERYBODY =
            EnumSet.of(Action.PATIENTS_MERGED, Action.PATIENTS_UNMERGED, Action.ERASED, Action.RESTORED);
    /** Change by what rules all are followed. */
    private static final Set<Action> RULES = EnumSet.of(
            Action.PROTOCOL_CHANGED, Action.CALENDAR_CHANGED, Action.CONTENT_APPROVED, Action.SETTINGS_CHANGED);

    private final Session session;
    private final ClinicDatabase database;
    private long seen;

    public ChangedPatientsStore(Session session) {
        this.session = session;
        this.database = session.database();
    }

    /**
     * @param patients whose records are to be read again
     * @param everybody whether all are, and who is a patient
     * @param rules whether protocols, closed days or settings may be others
     * @param plans whether somebody may have been given another protocol
     */
    public record Changed(Set<Long> patients, boolean everybody, boolean rules, boolean plans) {
        public boolean none() {
            return patients.isEmpty() && !everybody && !rules && !plans;
        }
    }

    /** From now on; call it before everything is read. */
    public synchronized void begin() {
        session.require(Operation.VIEW_PATIENTS);
        seen = database.read(sql -> {
            Long newest = sql.select(DSL.max(AUDIT_ENTRY.ID))
                    .from(AUDIT_ENTRY)
                    .fetchSingle()
                    .value1();
            return newest == null ? 0 : newest;
        });
    }

    /** What was done since it was last asked. */
    public synchronized Changed next() {
        session.require(Operation.VIEW_PATIENTS);
        return database.read(this::next);
    }

    private Changed next(DSLContext sql) {
        Set<Long> patients = new LinkedHashSet<>();
        boolean everybody = false;
        boolean rules = false;
        boolean plans = false;
        long newest = seen;
        for (var entry : sql.select(
                        AUDIT_ENTRY.ID,
                        AUDIT_ENTRY.CHANGE_ID,
                        AUDIT_ENTRY.ACTION,
                        AUDIT_ENTRY.PATIENT_ID,
                        AUDIT_ENTRY.WRITTEN)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ID.gt(seen))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch()) {
            newest = entry.value1();
            Action action = Action.ofCode(entry.value3());
            if (LOOKS.contains(action)) continue;
            everybody |= EVERYBODY.contains(action);
            rules |= RULES.contains(action);
            plans |= action == Action.FOLLOW_UP_CHANGED;
            if (entry.value4() != null) patients.add(entry.value4());
            if (entry.value5() != null)
                patients.addAll(EvaluationQueueStore.touched(sql, entry.value2(), entry.value5()));
        }
        seen = newest;
        return new Changed(patients, everybody, rules, plans);
    }
}
