package org.catamnesis.followup.content;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.CONTENT_APPROVAL;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.ContentApprovalRecord;
import org.catamnesis.medication.ContentPack;
import org.jooq.Record;

/** Who lets which clinical content act, and who took that back. */
public final class ContentApprovalStore {
    private final Session session;

    public ContentApprovalStore(Session session) {
        this.session = session;
    }

    /** What was said last about each pack; the approval may be of other content than the one that ships. */
    public Map<String, ContentApproval> newest() {
        Map<String, ContentApproval> newest = new LinkedHashMap<>();
        history().forEach(approval -> newest.put(approval.pack(), approval));
        return newest;
    }

    /** All that was ever said, the oldest first. */
    public List<ContentApproval> history() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.select(CONTENT_APPROVAL.fields())
                        .select(ACCOUNT.DISPLAY_NAME)
                        .from(CONTENT_APPROVAL)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(CONTENT_APPROVAL.CREATED_BY))
                        .orderBy(CONTENT_APPROVAL.ID)
                        .fetch(ContentApprovalStore::approval));
    }

    /** Lets the pack act as it ships, but for the entries that are off. */
    public void approve(ContentPack pack, Set<String> off) {
        append(pack, true, off);
    }

    /** Makes an example of the pack again. */
    public void withdraw(ContentPack pack) {
        append(pack, false, Set.of());
    }

    private void append(ContentPack pack, boolean approved, Set<String> off) {
        String detail = pack.name() + " " + pack.version() + (approved ? "" : " withdrawn")
                + (off.isEmpty() ? "" : " off " + off.size());
        session.run(
                Operation.APPROVE_CONTENT,
                AuditEvent.of(Action.CONTENT_APPROVED).detail(detail),
                sql -> {
                    ContentApprovalRecord row = sql.newRecord(CONTENT_APPROVAL);
                    row.setId(session.database().ids().next());
                    row.setPack(pack.name());
                    row.setVersion(pack.version());
                    row.setFingerprint(pack.fingerprint());
                    row.setApproved(approved);
                    row.setSwitchedOff(off.isEmpty() ? null : String.join(",", new TreeSet<>(off)));
                    session.rows().append(sql, row);
                });
    }

    private static ContentApproval approval(Record record) {
        ContentApprovalRecord row = record.into(CONTENT_APPROVAL);
        String off = row.getSwitchedOff();
        return new ContentApproval(
                row.getPack(),
                row.getVersion(),
                row.getFingerprint(),
                row.getApproved(),
                off == null ? Set.of() : new TreeSet<>(Arrays.asList(off.split(","))),
                row.getCreatedAt(),
                record.get(ACCOUNT.DISPLAY_NAME));
    }
}
