package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;

import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** How much the identifier scan found in exports that it stopped; a waiver covers nothing that was not found so. */
final class ScanRefusalStore {
    private static final int SIGNS = 16;
    private final Session session;

    ScanRefusalStore(Session session) {
        this.session = session;
    }

    /** Goes on record by itself, because nothing else of a stopped export does. */
    void add(ExportAsk ask, int hits) {
        session.note(
                Operation.APPROVE_EXPORT, AuditEvent.of(Action.EXPORT_STOPPED).detail(hits + " found in " + code(ask)));
    }

    /** @throws ProblemException WAIVER_UNSEEN for a waiver of more than a scan of the same export has found */
    void requireSeen(ExportAsk ask, Waiver waiver) {
        if (waiver == null) return;
        int seen = seen(ask);
        if (waiver.hits() > seen) throw new ProblemException(Problem.WAIVER_UNSEEN, seen);
    }

    private int seen(ExportAsk ask) {
        return session
                .database()
                .read(sql -> sql.select(AUDIT_ENTRY.DETAIL)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION.eq(Action.EXPORT_STOPPED.code()))
                        .and(AUDIT_ENTRY.DETAIL.endsWith(" found in " + code(ask)))
                        .fetch(AUDIT_ENTRY.DETAIL))
                .stream()
                .mapToInt(detail -> Integer.parseInt(detail.substring(0, detail.indexOf(' '))))
                .max()
                .orElse(0);
    }

    /** The same for the same texts and tables; another purpose may name other people. */
    private static String code(ExportAsk ask) {
        Grounds grounds = ask.grounds();
        String all = String.join(
                "\n",
                CohortFile.json(ask.definition()).toString(),
                PolicyFile.json(ask.policy()).toString(),
                ExportRequestStore.codes(ask.formats()),
                grounds.purpose(),
                String.valueOf(grounds.ethicsNumber()),
                grounds.recipient());
        return Digests.of(all).substring(0, SIGNS);
    }
}
