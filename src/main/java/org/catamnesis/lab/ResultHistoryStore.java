package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;

/** What a result superseded; nothing of it is ever overwritten. */
public final class ResultHistoryStore {
    private final Session session;

    public ResultHistoryStore(Session session) {
        this.session = session;
    }

    /** The result itself and all that it superseded, the newest first; empty when there is no such result. */
    public List<ResultVersion> of(long resultId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            List<ResultVersion> versions = new ArrayList<>();
            Long next = resultId;
            while (next != null) {
                LabResultRecord row = sql.fetchOne(LAB_RESULT, LAB_RESULT.ID.eq(next));
                if (row == null) break;
                String by = sql.select(ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.eq(row.getCreatedBy()))
                        .fetchOne(ACCOUNT.DISPLAY_NAME);
                versions.add(new ResultVersion(ResultRowStore.result(row), row.getCreatedAt(), by));
                next = row.getSupersedes();
            }
            return versions;
        });
    }
}
