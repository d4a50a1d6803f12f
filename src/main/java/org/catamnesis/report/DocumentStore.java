package org.catamnesis.report;

import static org.catamnesis.clinic.schema.Tables.DOCUMENT;
import static org.jooq.impl.DSL.min;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.DocumentRecord;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Documents and what was read from them, all sealed: under a key of the document's own until a person says whose it is,
 * then under that patient's key.
 */
public final class DocumentStore {
    private final Session session;
    private final SealedFields sealed;
    private final ResultStore results;

    public DocumentStore(Session session, ResultStore results) {
        this.session = session;
        this.sealed = session.seals().fields();
        this.results = results;
    }

    /** Files a document with a patient as it is, unread and unchecked; DOCUMENT_KNOWN when the same bytes are in the clinic already. */
    public ReportDocument attach(
            long patientId, String fileName, String mediaType, byte[] content, int pages, Filing filing) {
        AuditEvent event = AuditEvent.of(Action.DOCUMENT_FILED)
                .patient(patientId)
                .detail(filing.kind().code());
        return session.change(Operation.READ_REPORTS, event, sql -> {
            DocumentRecord row = received(sql, patientId, fileName, mediaType, content);
            row.setPatientId(patientId);
            row.setPageCount(pages);
            file(sql, row, filing);
            review(row, DocumentState.REVIEWED);
            row.insert();
            return document(sql, row);
        });
    }

    /** Says anew what a document is, or of which day. */
    public ReportDocument refile(ReportDocument seen, Filing filing) {
        return change(seen, Action.DOCUMENT_FILED, (sql, row) -> file(sql, row, filing));
    }

    private void file(DSLContext sql, DocumentRecord row, Filing filing) {
        row.setKind(filing.kind().code());
        row.setTitle(sealed.seal(sql, owner(row), DOCUMENT.TITLE, row.getId(), filing.title()));
        row.setMadeOn(filing.madeOn());
    }

    /** A new row, not inserted yet; {@code owner} is null for one that has a key of its own. */
    private DocumentRecord received(DSLContext sql, Long owner, String fileName, String mediaType, byte[] content) {
        String mac = session.seals()
                .fingerprint("document", content)
                .orElseThrow(() -> new ProblemException(Problem.NOT_ALLOWED));
        if (sql.fetchExists(DOCUMENT, DOCUMENT.CONTENT_MAC.eq(mac))) throw new ProblemException(Problem.DOCUMENT_KNOWN);
        long id = session.database().ids().next();
        if (owner == null) sealed.createKey(sql, id);
        long key = owner == null ? id : owner;
        DocumentRecord row = sql.newRecord(DOCUMENT);
        row.setId(id);
        row.setState(DocumentState.RECEIVED.code());
        row.setMediaType(mediaType);
        row.setByteCount((long) content.length);
        row.setContentMac(mac);
        row.setFileName(sealed.seal(sql, key, DOCUMENT.FILE_NAME, id, fileName));
        row.setContent(sealed.sealBytes(sql, key, DOCUMENT.CONTENT, id, content));
        row.setReceivedAt(now());
        row.setReceivedBy(session.account().id());
        row.setVersion(0);
        return row;
    }

    /** Takes a document in; DOCUMENT_KNOWN when the same bytes are in the clinic already. */
    public ReportDocument receive(String fileName, String mediaType, byte[] content) {
        return session.change(Operation.READ_REPORTS, AuditEvent.of(Action.DOCUMENT_RECEIVED), sql -> {
            DocumentRecord row = received(sql, null, fileName, mediaType, content);
            row.insert();
            return document(sql, row);
        });
    }

    public Optional<ReportDocument> find(long id) {
        return list(DOCUMENT.ID.eq(id)).stream().findFirst();
    }

    /** What waits for a person, oldest first. */
    public List<ReportDocument> inbox() {
        return list(DOCUMENT.STATE.in(Arrays.stream(DocumentState.values())
                .filter(DocumentState::waiting)
                .map(DocumentState::code)
                .toList()));
    }

    public List<ReportDocument> ofPatient(long patientId) {
        return list(DOCUMENT.PATIENT_ID.eq(patientId));
    }

    /** What was read once, or refused, the oldest first: all that a replay reads again. */
    List<ReportDocument> readBefore() {
        return list(DOCUMENT.CANDIDATES.isNotNull().or(DOCUMENT.PROBLEM.isNotNull()));
    }

    public byte[] content(long id) {
        session.require(Operation.READ_REPORTS);
        return session.database().read(sql -> {
            DocumentRecord row =
                    sql.selectFrom(DOCUMENT).where(DOCUMENT.ID.eq(id)).fetchSingle();
            return sealed.openBytes(sql, owner(row), DOCUMENT.CONTENT, id, row.getContent());
        });
    }

    /** What was read, as it was saved; empty before. */
    public Optional<String> reading(long id) {
        session.require(Operation.READ_REPORTS);
        return session.database().read(sql -> {
            DocumentRecord row =
                    sql.selectFrom(DOCUMENT).where(DOCUMENT.ID.eq(id)).fetchSingle();
            return Optional.ofNullable(sealed.open(sql, owner(row), DOCUMENT.CANDIDATES, id, row.getCandidates()));
        });
    }

    public ReportDocument saveReading(ReportDocument seen, String reading, int pages) {
        return saveReading(seen, reading, pages, null, ReadingSummary.NONE);
    }

    /** With what a listing tells of it; the document that it doubles is found here. */
    public ReportDocument saveReading(ReportDocument seen, ReportReading reading, ReadingSummary summary) {
        String mac = ReadingContent.of(reading)
                .flatMap(content -> session.seals().fingerprint("reading", content))
                .orElse(null);
        return saveReading(seen, ReadingJson.write(reading), reading.pages().size(), mac, summary);
    }

    private ReportDocument saveReading(
            ReportDocument seen, String reading, int pages, String mac, ReadingSummary summary) {
        return change(seen, Action.DOCUMENT_READ, (sql, row) -> {
            row.setReadingMac(mac);
            row.setReadyRows(summary.ready());
            row.setOpenRows(summary.open());
            row.setCriticalRows(summary.critical());
            row.setCandidates(sealed.seal(sql, owner(row), DOCUMENT.CANDIDATES, row.getId(), reading));
            row.setPageCount(pages);
            row.setProblem(null);
            row.setState(DocumentState.READ.code());
        });
    }

    public ReportDocument refuse(ReportDocument seen, Problem problem) {
        return change(seen, Action.DOCUMENT_READ, (_, row) -> {
            row.setProblem(problem.name());
            row.setState(DocumentState.REFUSED.code());
        });
    }

    public ReportDocument reject(ReportDocument seen) {
        return change(seen, Action.DOCUMENT_REJECTED, (_, row) -> review(row, DocumentState.REJECTED));
    }

    /** All or nothing: the document becomes this patient's, its results enter the record, and it leaves the inbox. */
    public List<LabResult> accept(ReportDocument seen, long patientId, List<LabResult> accepted) {
        AuditEvent event = AuditEvent.of(Action.DOCUMENT_ACCEPTED)
                .patient(patientId)
                .detail(accepted.size() + " results, document " + seen.id());
        return session.change(Operation.READ_REPORTS, event, sql -> {
            change(sql, seen, (_, row) -> {
                assign(sql, row, patientId);
                review(row, DocumentState.REVIEWED);
            });
            return results.append(sql, accepted);
        });
    }

    /** Says whose a document is before anybody reviewed it. */
    public ReportDocument assign(ReportDocument seen, long patientId) {
        return change(seen, Action.DOCUMENT_ASSIGNED, (sql, row) -> {
            assign(sql, row, patientId);
            Change.of(sql).patient(patientId);
        });
    }

    /** Back into the inbox as it was before its review; the results that came with it are taken back. */
    public ReportDocument reopen(ReportDocument seen, List<LabResult> accepted) {
        return session.change(Operation.READ_REPORTS, about(Action.DOCUMENT_REOPENED, seen), sql -> {
            accepted.forEach(result -> results.takeBack(sql, result));
            return change(sql, seen, (_, row) -> {
                row.setState(before(row).code());
                row.setReviewedAt(null);
                row.setReviewedBy(null);
            });
        });
    }

    /** Gives every document of one patient to another; a step of a merge, which can be undone. */
    public void moveAll(DSLContext sql, long from, long to) {
        session.require(Operation.READ_REPORTS);
        sql.fetch(DOCUMENT, DOCUMENT.PATIENT_ID.eq(from)).forEach(row -> {
            if (row.getOriginId() == null) row.setOriginId(from);
            move(sql, row, to);
        });
    }

    /** Gives the documents that were first given to one of the origins back to a patient; undoes that step. */
    public void moveBack(DSLContext sql, long from, Collection<Long> origins, long to) {
        session.require(Operation.READ_REPORTS);
        sql.fetch(DOCUMENT, DOCUMENT.PATIENT_ID.eq(from).and(DOCUMENT.ORIGIN_ID.in(origins)))
                .forEach(row -> move(sql, row, to));
    }

    /** Gives a document that was this patient's by mistake to the right one; a step of a change. */
    void give(DSLContext sql, long id, long from, long to) {
        session.require(Operation.READ_REPORTS);
        sql.fetch(DOCUMENT, DOCUMENT.ID.eq(id).and(DOCUMENT.PATIENT_ID.eq(from)))
                .forEach(row -> {
                    row.setOriginId(to);
                    move(sql, row, to);
                });
    }

    private void move(DSLContext sql, DocumentRecord row, long to) {
        assign(sql, row, to);
        row.setVersion(row.getVersion() + 1);
        row.update();
    }

    private static DocumentState before(DocumentRecord row) {
        if (row.getProblem() != null) return DocumentState.REFUSED;
        return row.getCandidates() == null ? DocumentState.RECEIVED : DocumentState.READ;
    }

    private void assign(DSLContext sql, DocumentRecord row, long patientId) {
        long before = owner(row);
        if (before == patientId) return;
        long id = row.getId();
        byte[] content = sealed.openBytes(sql, before, DOCUMENT.CONTENT, id, row.getContent());
        String fileName = sealed.open(sql, before, DOCUMENT.FILE_NAME, id, row.getFileName());
        String reading = sealed.open(sql, before, DOCUMENT.CANDIDATES, id, row.getCandidates());
        String title = sealed.open(sql, before, DOCUMENT.TITLE, id, row.getTitle());
        row.setPatientId(patientId);
        row.setTitle(sealed.seal(sql, patientId, DOCUMENT.TITLE, id, title));
        row.setContent(sealed.sealBytes(sql, patientId, DOCUMENT.CONTENT, id, content));
        row.setFileName(sealed.seal(sql, patientId, DOCUMENT.FILE_NAME, id, fileName));
        row.setCandidates(sealed.seal(sql, patientId, DOCUMENT.CANDIDATES, id, reading));
        if (before == id) sealed.deleteKey(sql, id);
    }

    private void review(DocumentRecord row, DocumentState state) {
        row.setState(state.code());
        row.setReviewedAt(now());
        row.setReviewedBy(session.account().id());
    }

    private interface Edit {
        void apply(DSLContext sql, DocumentRecord row);
    }

    private ReportDocument change(ReportDocument seen, Action action, Edit edit) {
        return session.change(Operation.READ_REPORTS, about(action, seen), sql -> change(sql, seen, edit));
    }

    private static AuditEvent about(Action action, ReportDocument document) {
        AuditEvent event = AuditEvent.of(action).detail("document " + document.id());
        return document.patientId() == null ? event : event.patient(document.patientId());
    }

    private ReportDocument change(DSLContext sql, ReportDocument seen, Edit edit) {
        DocumentRecord row =
                sql.selectFrom(DOCUMENT).where(DOCUMENT.ID.eq(seen.id())).fetchSingle();
        if (row.getVersion() != seen.version()) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        edit.apply(sql, row);
        row.setVersion(seen.version() + 1);
        // Checked once more where it is written: another workstation may have been faster.
        int written = sql.update(DOCUMENT)
                .set(row)
                .where(DOCUMENT.ID.eq(row.getId()))
                .and(DOCUMENT.VERSION.eq(seen.version()))
                .execute();
        if (written == 0) throw new ProblemException(Problem.CHANGED_ELSEWHERE);
        return document(sql, row);
    }

    private List<ReportDocument> list(Condition which) {
        session.require(Operation.READ_REPORTS);
        return session.database()
                .read(sql -> sql.selectFrom(DOCUMENT)
                        .where(which)
                        .and(Erased.not(DOCUMENT.PATIENT_ID))
                        .orderBy(DOCUMENT.RECEIVED_AT, DOCUMENT.ID)
                        .fetch(row -> document(sql, row)));
    }

    private ReportDocument document(DSLContext sql, DocumentRecord row) {
        return new ReportDocument(
                row.getId(),
                row.getPatientId(),
                DocumentState.ofCode(row.getState()),
                sealed.open(sql, owner(row), DOCUMENT.FILE_NAME, row.getId(), row.getFileName()),
                row.getMediaType(),
                row.getByteCount(),
                row.getPageCount(),
                row.getProblem() == null ? null : Problem.valueOf(row.getProblem()),
                row.getReceivedAt(),
                row.getReviewedAt(),
                new Filing(
                        PaperKind.ofCode(row.getKind()),
                        sealed.open(sql, owner(row), DOCUMENT.TITLE, row.getId(), row.getTitle()),
                        row.getMadeOn()),
                summary(sql, row),
                row.getVersion());
    }

    private static ReadingSummary summary(DSLContext sql, DocumentRecord row) {
        if (row.getReadyRows() == null) return ReadingSummary.NONE;
        return new ReadingSummary(
                row.getReadyRows(),
                row.getOpenRows(),
                row.getCriticalRows(),
                row.getReadingMac() == null ? null : earlier(sql, row));
    }

    /** The first other document that says the same. */
    private static Long earlier(DSLContext sql, DocumentRecord row) {
        return sql.select(min(DOCUMENT.ID))
                .from(DOCUMENT)
                .where(DOCUMENT.READING_MAC.eq(row.getReadingMac()))
                .and(DOCUMENT.ID.lt(row.getId()))
                .and(Erased.not(DOCUMENT.PATIENT_ID))
                .fetchOne()
                .value1();
    }

    private static long owner(DocumentRecord row) {
        return row.getPatientId() == null ? row.getId() : row.getPatientId();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.MILLIS);
    }
}
