package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.clinic.ClinicDatabase;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What other workstations did since this one last asked. The audit trail is the clinic's counter of changes: an entry's
 * change id tells which workstation it came from.
 */
public final class ChangesElsewhereStore {
    /** Leave every record as it was. */
    private static final Set<Action> LOOKS =
            EnumSet.of(Action.CHART_VIEWED, Action.PRINTED, Action.ERASURE_ASKED, Action.ALERTS_EVALUATED);
    /** Touch more records than an entry names. */
    private static final Set<Action> MANY = EnumSet.of(Action.SPREADSHEETS_LOADED, Action.RESTORED);

    /** Without a patient: of the whole clinic, or of several patients at once. */
    private static final Set<Action> LISTS = EnumSet.of(
            Action.CALENDAR_CHANGED,
            Action.PROTOCOL_CHANGED,
            Action.CONTENT_APPROVED,
            Action.FOLLOW_UP_CHANGED,
            Action.PATIENT_CONTACTED,
            Action.APPOINTMENT_CHANGED,
            Action.TASK_CHANGED,
            Action.RESULTS_SIGNED);

    private final Session session;
    private final ClinicDatabase database;
    private long seen;

    /** From now on; what was done before is known. */
    public ChangesElsewhereStore(Session session) {
        this.session = session;
        this.database = session.database();
        this.seen = database.read(ChangesElsewhereStore::newest);
    }

    private static long newest(DSLContext sql) {
        Long newest = sql.select(DSL.max(AUDIT_ENTRY.ID))
                .from(AUDIT_ENTRY)
                .fetchSingle()
                .value1();
        return newest == null ? 0 : newest;
    }

    /** Each record once, in the order of the changes. */
    public synchronized List<ChangeElsewhere> next() {
        session.require(Operation.VIEW_PATIENTS);
        Set<ChangeElsewhere> changes = new LinkedHashSet<>();
        database.read(sql -> {
            sql.select(
                            AUDIT_ENTRY.ID,
                            AUDIT_ENTRY.CHANGE_ID,
                            AUDIT_ENTRY.ACTION,
                            AUDIT_ENTRY.PATIENT_ID,
                            ACCOUNT.DISPLAY_NAME)
                    .from(AUDIT_ENTRY)
                    .leftJoin(ACCOUNT)
                    .on(ACCOUNT.ID.eq(AUDIT_ENTRY.ACCOUNT_ID))
                    .where(AUDIT_ENTRY.ID.gt(seen))
                    .orderBy(AUDIT_ENTRY.ID)
                    .forEach(row -> {
                        seen = row.value1();
                        if (database.ids().ownId(row.value2())) return;
                        Action action = Action.ofCode(row.value3());
                        if (MANY.contains(action)) changes.add(new ChangeElsewhere(null, true, row.value5()));
                        else if (row.value4() == null && LISTS.contains(action))
                            changes.add(new ChangeElsewhere(null, false, row.value5()));
                        else if (row.value4() != null && !LOOKS.contains(action))
                            changes.add(new ChangeElsewhere(row.value4(), true, row.value5()));
                    });
            return null;
        });
        return new ArrayList<>(changes);
    }
}
