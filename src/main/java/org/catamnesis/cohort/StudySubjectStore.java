package org.catamnesis.cohort;

import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Pseudonyms;
import org.catamnesis.clinic.schema.tables.records.StudySubjectRecord;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/**
 * Who has which study id in which project under which policy: random, sealed, and the only way from an exported row back to a patient. It
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
    public Map<Long, String> ids(String project, Policy policy, Collection<Long> patients) {
        Map<Long, String> ids = new HashMap<>();
        subjects(project, policy, patients).forEach((patient, subject) -> ids.put(patient, subject.studyId()));
        return ids;
    }

    /**
     * The ids and date shifts of these patients in what leaves of a project under exactly this policy; those who have none
     * yet get one of each, which they keep. Under any other policy they have others that tell nothing of these.
     */
    public Map<Long, StudySubject> subjects(String project, Policy policy, Collection<Long> patients) {
        String under = PolicyFile.named(policy);
        return session.change(Operation.ASK_FOR_EXPORT, AuditEvent.of(Action.STUDY_IDS_GIVEN), sql -> {
            Map<Long, StudySubject> subjects = new HashMap<>();
            // No two rows of a project share an id, so that an id leads back without its policy.
            Set<String> taken = new HashSet<>();
            for (StudySubjectRecord row : sql.selectFrom(STUDY_SUBJECT)
                    .where(STUDY_SUBJECT.PROJECT.eq(project))
                    .fetch()) {
                taken.add(pseudonyms.open(row.getId(), row.getStudyId()));
                if (row.getPolicy().equals(under)) subjects.put(row.getPatientId(), known(sql, row));
            }
            SecureRandom random = new SecureRandom();
            StudyIds fresh = new StudyIds(random);
            DateShifts shifts = new DateShifts(random);
            List<StudySubjectRecord> rows = new ArrayList<>();
            for (long patient : patients) {
                if (subjects.containsKey(patient)) continue;
                String id = fresh.next();
                while (!taken.add(id)) id = fresh.next();
                StudySubject subject = new StudySubject(id, shifts.next());
                subjects.put(patient, subject);
                rows.add(row(sql, project, under, patient, subject));
            }
            sql.batchInsert(rows).execute();
            subjects.keySet().retainAll(Set.copyOf(patients));
            return subjects;
        });
    }

    private StudySubject known(DSLContext sql, StudySubjectRecord row) {
        byte[] sealed = row.getDateShift() == null ? shifted(sql, row) : row.getDateShift();
        return new StudySubject(
                pseudonyms.open(row.getId(), row.getStudyId()), pseudonyms.openShift(row.getId(), sealed));
    }

    /** Who had an id before dates could be shifted gets a shift, once. */
    private byte[] shifted(DSLContext sql, StudySubjectRecord row) {
        byte[] sealed = pseudonyms.sealShift(row.getId(), new DateShifts(new SecureRandom()).next());
        int changed = sql.update(STUDY_SUBJECT)
                .set(STUDY_SUBJECT.DATE_SHIFT, sealed)
                .where(STUDY_SUBJECT.ID.eq(row.getId()))
                .and(STUDY_SUBJECT.DATE_SHIFT.isNull())
                .execute();
        if (changed == 0) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        return sealed;
    }

    private StudySubjectRecord row(DSLContext sql, String project, String policy, long patient, StudySubject subject) {
        StudySubjectRecord row = sql.newRecord(STUDY_SUBJECT);
        row.setId(session.database().ids().next());
        row.setProject(project);
        row.setPolicy(policy);
        row.setPatientId(patient);
        row.setStudyId(pseudonyms.seal(row.getId(), subject.studyId()));
        row.setDateShift(pseudonyms.sealShift(row.getId(), subject.dateShift()));
        row.setCreatedAt(LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS));
        return row;
    }
}
