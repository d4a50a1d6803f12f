package org.catamnesis.followup.calendar;

import static org.catamnesis.clinic.schema.Tables.CLINICAL_EVENT;
import static org.catamnesis.clinic.schema.Tables.FOLLOW_UP_STATE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.patient.EventKind;
import org.jooq.DSLContext;

/** Who of some patients cannot come any more: those who have died, went elsewhere, declined or whose follow-up ended. */
public final class EndedCareStore {
    private static final List<String> ENDED = List.of("transferred", "declined", "ended");
    private final Session session;

    public EndedCareStore(Session session) {
        this.session = session;
    }

    /** By patient: {@code death}, or the code of how the clinic follows them. */
    public Map<Long, String> of(Collection<Long> patients) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> of(sql, patients));
    }

    Map<Long, String> of(DSLContext sql, Collection<Long> patients) {
        Map<Long, String> ended = new HashMap<>();
        if (patients.isEmpty()) return ended;
        sql.select(FOLLOW_UP_STATE.PATIENT_ID, FOLLOW_UP_STATE.STATE)
                .from(FOLLOW_UP_STATE)
                .where(FOLLOW_UP_STATE.PATIENT_ID.in(patients))
                .and(AppendedRows.inForce(FOLLOW_UP_STATE))
                .orderBy(FOLLOW_UP_STATE.DAY, FOLLOW_UP_STATE.ID)
                .forEach(row -> ended.put(row.value1(), row.value2()));
        // Two records that were merged may each have a state; the later counts.
        ended.values().retainAll(ENDED);
        sql.select(CLINICAL_EVENT.PATIENT_ID)
                .from(CLINICAL_EVENT)
                .where(CLINICAL_EVENT.PATIENT_ID.in(patients))
                .and(CLINICAL_EVENT.KIND.eq(EventKind.DEATH.code()))
                .and(AppendedRows.inForce(CLINICAL_EVENT))
                .forEach(row -> ended.put(row.value1(), EventKind.DEATH.code()));
        return ended;
    }
}
