package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Pseudonyms;
import org.catamnesis.clinic.schema.tables.records.StudySubjectRecord;
import org.jooq.DSLContext;

/**
 * Who has which study id in which project: random, sealed, and the only way from an exported row back to a patient. It
 * never leaves the clinic.
 */
public final class StudySubjectStore {
    private final Session session;
    private final Pseudonyms pseudonyms;

    public StudySubjectStore(Session session) {
        this.session = session;
        this.pseudonyms = session.seals().pseudonyms();
    }

    /** The ids of these patients; those who have none yet get one, which they keep. */
    public Map<Long, String> ids(String project, Collection<Long> patients) {
        return session.change(Operation.ASK_FOR_EXPORT, AuditEvent.of(Action.STUDY_IDS_GIVEN), sql -> {
            Map<Long, String> ids = known(sql, project);
            Set<String> taken = new java.util.HashSet<>(ids.values());
            StudyIds fresh = new StudyIds(new SecureRandom());
            List<StudySubjectRecord> rows = new ArrayList<>();
            for (long patient : patients) {
                if (ids.containsKey(patient)) continue;
                String id = fresh.next();
                while (!taken.add(id)) id = fresh.next();
                ids.put(patient, id);
                rows.add(row(sql, project, patient, id));
            }
            sql.batchInsert(rows).execute();
            ids.keySet().retainAll(Set.copyOf(patients));
            return ids;
        });
    }

    private Map<Long, String> known(DSLContext sql, String project) {
        Map<Long, String> ids = new HashMap<>();
        sql.selectFrom(STUDY_SUBJECT)
                .where(STUDY_SUBJECT.PROJECT.eq(project))
                .forEach(row -> ids.put(row.getPatientId(), pseudonyms.open(row.getId(), row.getStudyId())));
        return ids;
    }

    private StudySubjectRecord row(DSLContext sql, String project, long patient, String id) {
        StudySubjectRecord row = sql.newRecord(STUDY_SUBJECT);
        row.setId(session.database().ids().next());
        row.setProject(project);
        row.setPatientId(patient);
        row.setStudyId(pseudonyms.seal(row.getId(), id));
        row.setCreatedAt(LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS));
        return row;
    }
}
