package org.catamnesis.report;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.util.List;
import java.util.Objects;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultSource;
import org.catamnesis.lab.UnsignedResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.RowMoveStore;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Gives results that were accepted for the wrong patient to the right one, with where each was read; a document goes along
 * once none of its results is left behind. They wait for a signature where they are now.
 */
public final class ResultMoveStore {
    /** What was moved by one change: how many results, and the documents that went along. */
    public record Moved(long change, long from, long to, int results, List<Long> documents) {}

    private final Session session;
    private final DocumentStore documents;
    private final RowMoveStore rows;
    private final UnsignedResultStore unsigned;

    public ResultMoveStore(Session session, DocumentStore documents) {
        this.session = session;
        this.documents = documents;
        this.rows = new RowMoveStore(session);
        this.unsigned = new UnsignedResultStore(session);
    }

    /**
     * All or nothing; CHANGED_ELSEWHERE when one of them was corrected, taken back or moved since it was seen.
     *
     * @param results of one patient
     */
    public Moved move(List<LabResult> results, long to, String reason) {
        if (results.isEmpty()) throw new ProblemException(Problem.NOTHING_TO_MOVE);
        long from = results.getFirst().patientId();
        return change(from, to, reason, sql -> {
            int moved = rows.move(
                    sql,
                    LAB_RESULT,
                    LAB_RESULT.ID.in(results.stream().map(LabResult::id).toList()),
                    from,
                    to);
            if (moved < results.size()) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            List<Long> emptied = results.stream()
                    .map(LabResult::source)
                    .filter(Objects::nonNull)
                    .map(ResultSource::documentId)
                    .distinct()
                    .filter(document -> !sql.fetchExists(LAB_RESULT, inForce(document, from)))
                    .toList();
            unsigned.received(sql, to);
            emptied.forEach(document -> documents.give(sql, document, from, to));
            return new Moved(Change.of(sql).id(), from, to, moved, emptied);
        });
    }

    /** A whole document with the results that are left of it. */
    public Moved move(ReportDocument document, long to, String reason) {
        long from = Objects.requireNonNull(document.patientId());
        return change(from, to, reason, sql -> {
            int moved = rows.move(sql, LAB_RESULT, LAB_RESULT.DOCUMENT_ID.eq(document.id()), from, to);
            unsigned.received(sql, to);
            documents.give(sql, document.id(), from, to);
            return new Moved(Change.of(sql).id(), from, to, moved, List.of(document.id()));
        });
    }

    /** Gives back what was moved, as it stands now; what was moved on or taken back since stays where it is. */
    public Moved undo(Moved moved, String reason) {
        return change(moved.to(), moved.from(), reason, sql -> {
            int back = rows.moveBack(sql, moved.change(), moved.to(), moved.from());
            unsigned.received(sql, moved.from());
            moved.documents().forEach(document -> documents.give(sql, document, moved.to(), moved.from()));
            return new Moved(Change.of(sql).id(), moved.to(), moved.from(), back, moved.documents());
        });
    }

    private interface Move {
        Moved apply(DSLContext sql);
    }

    private Moved change(long from, long to, String reason, Move move) {
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        if (from == to) throw new ProblemException(Problem.NOTHING_TO_MOVE);
        AuditEvent event = AuditEvent.of(Action.RESULTS_MOVED).patient(from).reason(reason);
        return session.change(Operation.ENTER_RESULTS, event, sql -> {
            Moved moved = move.apply(sql);
            Change.of(sql).detail(moved.results() + " to " + to);
            return moved;
        });
    }

    private static Condition inForce(long document, long patient) {
        return LAB_RESULT
                .DOCUMENT_ID
                .eq(document)
                .and(LAB_RESULT.PATIENT_ID.eq(patient))
                .and(AppendedRows.inForce(LAB_RESULT));
    }
}
