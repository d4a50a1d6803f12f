package org.catamnesis.followup;

import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.MergedRecordStore;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifierStore;
import org.catamnesis.patient.PatientMerge;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.RowMoveStore;
import org.catamnesis.report.DocumentStore;

/**
 * Makes two records of one person one, and takes them apart again. What was merged goes back as it stands then, what was
 * added since stays with the kept record.
 */
public final class PatientMergeStore {
    private final Session session;
    private final PatientStore patients;
    private final DocumentStore documents;
    private final MergedRecordStore merged;
    private final PatientIdentifierStore numbers;
    private final RowMoveStore rows;

    public PatientMergeStore(Session session, PatientStore patients, DocumentStore documents) {
        this.session = session;
        this.patients = patients;
        this.documents = documents;
        merged = new MergedRecordStore(session);
        numbers = new PatientIdentifierStore(session);
        rows = new RowMoveStore(session);
    }

    /**
     * Moves everything of one record to another.
     *
     * @param kept as it was seen; CHANGED_ELSEWHERE when it was corrected since
     * @param chosen who the person is, chosen from both
     * @throws ProblemException MERGED_WITH_ITSELF, MERGED_ALREADY when either is part of another record, REASON_MISSING
     */
    public PatientMerge merge(Patient kept, Patient other, Demographics chosen, String reason) {
        requireReason(reason);
        if (kept.id() == other.id()) throw new ProblemException(Problem.MERGED_WITH_ITSELF);
        AuditEvent event =
                AuditEvent.of(Action.PATIENTS_MERGED).patient(kept.id()).reason(reason);
        return session.change(Operation.CHANGE_PATIENTS, event, sql -> {
            requireOwnRecord(merged.kept(sql, kept.id()), kept.id());
            requireOwnRecord(merged.kept(sql, other.id()), other.id());
            if (!chosen.equals(kept.demographics())) patients.correct(sql, kept, chosen);
            int moved = rows.moveAll(sql, other.id(), kept.id());
            numbers.moveAll(sql, other.id(), kept.id());
            documents.moveAll(sql, other.id(), kept.id());
            Change.of(sql).detail(other.id() + " rows " + moved);
            return merged.append(sql, kept.id(), other.id());
        });
    }

    /** Takes a merge apart; MERGED_ALREADY when the kept record was itself merged since: that merge goes first. */
    public void unmerge(PatientMerge merge, String reason) {
        requireReason(reason);
        AuditEvent event =
                AuditEvent.of(Action.PATIENTS_UNMERGED).patient(merge.keptId()).reason(reason);
        session.run(Operation.CHANGE_PATIENTS, event, sql -> {
            requireOwnRecord(merged.kept(sql, merge.keptId()), merge.keptId());
            merged.takeBack(sql, merge);
            var origins = merged.family(sql, merge.mergedId());
            int moved = rows.moveBack(sql, merge.changeId(), merge.keptId(), merge.mergedId());
            numbers.moveBack(sql, merge.keptId(), origins, merge.mergedId());
            documents.moveBack(sql, merge.keptId(), origins, merge.mergedId());
            patients.bringBack(sql, merge.keptId(), merge.changeId(), merge.id());
            Change.of(sql).detail(merge.mergedId() + " rows " + moved);
        });
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
    }

    private static void requireOwnRecord(long kept, long patient) {
        if (kept != patient) throw new ProblemException(Problem.MERGED_ALREADY);
    }
}
