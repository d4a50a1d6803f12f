package org.catamnesis.followup.protocol;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.PROTOCOL;

import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.ProtocolChoice;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.schema.tables.records.ProtocolRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The protocols that this site has written itself; each version is a new row. */
public final class ProtocolStore {
    /** What the version of a site begins with, such as {@code site-3}. */
    static final String SITE = "site-";

    private final Session session;

    public ProtocolStore(Session session) {
        this.session = session;
    }

    /** The newest version of each, by code. */
    public List<SiteProtocol> newest() {
        return list(AppendedRows.inForce(PROTOCOL));
    }

    /** All versions of one, the oldest first. */
    public List<SiteProtocol> history(String code) {
        return list(PROTOCOL.CODE.eq(code).and(PROTOCOL.STATUS.ne(AppendedRows.ENTERED_IN_ERROR)));
    }

    private List<SiteProtocol> list(Condition which) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database()
                .read(sql -> sql.select(PROTOCOL, ACCOUNT.DISPLAY_NAME)
                        .from(PROTOCOL)
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(PROTOCOL.CREATED_BY))
                        .where(which)
                        .orderBy(PROTOCOL.CODE, PROTOCOL.ID)
                        .fetch(row -> read(row.value1(), row.value2())));
    }

    /**
     * Keeps a protocol as the site's next version of its code; what it calls its version does not count.
     *
     * @param before the version that was edited; null where the site had none
     * @throws ProblemException PROTOCOL_UNSOUND for one that {@link ProtocolCheck} refuses, CHANGED_ELSEWHERE when somebody was
     *     faster, PROTOCOL_UNREADABLE instead of overwriting what a newer workstation wrote
     */
    public SiteProtocol save(Protocol protocol, SiteProtocol before) {
        if (before != null) readable(before);
        long mistakes = ProtocolCheck.shipped().of(protocol).stream()
                .filter(ProtocolFinding::refuses)
                .count();
        if (mistakes > 0) throw new ProblemException(Problem.PROTOCOL_UNSOUND, mistakes);
        return append(protocol, before, before == null ? AppendedRows.FINAL : AppendedRows.AMENDED);
    }

    /**
     * Takes back all that the site has written under this code; what ships under it, if anything, counts again.
     *
     * @throws ProblemException PROTOCOL_IN_USE where nothing ships under it and somebody follows it
     */
    public void remove(SiteProtocol newest) {
        readable(newest);
        boolean chosen = new ProtocolChoice(session).chosen().containsValue(newest.code());
        boolean ships = ProtocolPack.shipped().of(newest.code()).isPresent();
        if (!ships && (chosen || assigned(newest.code()))) throw new ProblemException(Problem.PROTOCOL_IN_USE);
        append(readable(newest), newest, AppendedRows.ENTERED_IN_ERROR);
    }

    private boolean assigned(String code) {
        return new AssignmentStore(session)
                .ofClinic().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(one -> one.protocol().equals(code));
    }

    /** What cannot be read here is not overwritten either. */
    private static Protocol readable(SiteProtocol version) {
        return version.protocol()
                .orElseThrow(
                        () -> new ProblemException(Problem.PROTOCOL_UNREADABLE, version.code(), version.version()));
    }

    private SiteProtocol append(Protocol protocol, SiteProtocol before, String status) {
        AuditEvent event = AuditEvent.of(Action.PROTOCOL_CHANGED);
        return session.change(Operation.APPROVE_CONTENT, event, sql -> {
            int versions = sql.fetchCount(PROTOCOL, PROTOCOL.CODE.eq(protocol.code()));
            boolean another = before == null
                    && sql.fetchExists(DSL.selectOne()
                            .from(PROTOCOL)
                            .where(PROTOCOL.CODE.eq(protocol.code()))
                            .and(AppendedRows.inForce(PROTOCOL)));
            if (another) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
            Protocol kept = protocol.as(protocol.code(), SITE + (versions + 1));
            Change.of(sql).detail(kept.code() + ' ' + kept.version());
            ProtocolRecord row = sql.newRecord(PROTOCOL);
            row.setId(session.database().ids().next());
            row.setSupersedes(before == null ? null : before.id());
            row.setStatus(status);
            row.setCode(kept.code());
            row.setVersion(kept.version());
            row.setContent(ProtocolJson.write(kept));
            session.rows().append(sql, row);
            return read(row, session.account().displayName());
        });
    }

    private static SiteProtocol read(ProtocolRecord row, String by) {
        return new SiteProtocol(
                row.getId(),
                row.getCode(),
                row.getVersion(),
                ProtocolJson.read(row.getContent()).filter(one -> one.code().equals(row.getCode())),
                row.getCreatedAt(),
                by);
    }
}
