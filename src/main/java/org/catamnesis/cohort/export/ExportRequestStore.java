package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.COHORT_DEFINITION;
import static org.catamnesis.clinic.schema.Tables.EXPORT_REQUEST;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.access.Account;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Colleagues;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.schema.tables.records.ExportRequestRecord;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Who asked for which export. A request never changes; what became of it stands in its decision and its run. */
public final class ExportRequestStore {
    private final Session session;

    public ExportRequestStore(Session session) {
        this.session = session;
    }

    /**
     * Asks for an export; the definition is kept as a version of its name.
     *
     * @throws ProblemException NOT_ALLOWED, PURPOSE_MISSING, NOT_CUSTODIAN for an identified copy
     */
    public AskedExport ask(ExportAsk ask) {
        session.require(Operation.ASK_FOR_EXPORT);
        if (ask.identified()) new CustodianSettings(session).require(Operation.EXPORT_IDENTIFIED);
        ask.grounds().requireStated();
        CohortDefinition definition = new CohortDefinitionStore(session).save(ask.definition());
        long id = session.change(
                Operation.ASK_FOR_EXPORT, AuditEvent.of(Action.EXPORT_ASKED), sql -> append(sql, ask, definition));
        return all().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    /** A step of a change. */
    long append(DSLContext sql, ExportAsk ask, CohortDefinition saved) {
        ExportRequestRecord row = sql.newRecord(EXPORT_REQUEST);
        row.setId(session.database().ids().next());
        Integer last = sql.select(DSL.max(EXPORT_REQUEST.NUMBER))
                .from(EXPORT_REQUEST)
                .fetchSingle(DSL.max(EXPORT_REQUEST.NUMBER));
        row.setNumber(last == null ? 1 : last + 1);
        row.setDefinitionId(sql.select(COHORT_DEFINITION.ID)
                .from(COHORT_DEFINITION)
                .where(COHORT_DEFINITION.NAME.eq(saved.name()))
                .and(COHORT_DEFINITION.VERSION.eq(saved.version()))
                .fetchSingle(COHORT_DEFINITION.ID));
        row.setPolicy(PolicyFile.json(ask.policy()).toString());
        row.setFormats(codes(ask.formats()));
        row.setPurpose(ask.grounds().purpose());
        row.setEthicsNumber(ask.grounds().ethicsNumber());
        row.setRecipient(ask.grounds().recipient());
        row.setExpiresOn(ask.grounds().expiresOn());
        row.setSeed(ask.seed());
        Change.of(sql).detail("request " + row.getNumber());
        session.rows().append(sql, row);
        return row.getId();
    }

    /** Every request that one who is signed in may see, newest first: a researcher's own, or all for who decides. */
    public List<AskedExport> all() {
        session.require(Operation.ASK_FOR_EXPORT);
        boolean decides = session.may(Operation.APPROVE_EXPORT);
        Map<Long, Account> people =
                new Colleagues(session).all().stream().collect(Collectors.toMap(Account::id, Function.identity()));
        return session.database().read(sql -> {
            Map<Long, ExportDecision> decisions = new ExportDecisionStore(session).byRequest(sql, people);
            Map<Long, String> runs = ExportRunStore.byRequest(sql);
            return sql.select(EXPORT_REQUEST.fields())
                    .select(COHORT_DEFINITION.DEFINITION)
                    .from(EXPORT_REQUEST)
                    .join(COHORT_DEFINITION)
                    .on(COHORT_DEFINITION.ID.eq(EXPORT_REQUEST.DEFINITION_ID))
                    .where(
                            decides
                                    ? DSL.noCondition()
                                    : EXPORT_REQUEST.CREATED_BY.eq(
                                            session.account().id()))
                    .orderBy(EXPORT_REQUEST.NUMBER.desc())
                    .fetch(row -> asked(row, people, decisions, runs));
        });
    }

    /** @throws ProblemException EXPORT_NOT_ASKED */
    public AskedExport numbered(int number) {
        return all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.EXPORT_NOT_ASKED, number));
    }

    private AskedExport asked(
            Record row, Map<Long, Account> people, Map<Long, ExportDecision> decisions, Map<Long, String> runs) {
        ExportRequestRecord request = row.into(EXPORT_REQUEST);
        if (!session.rows().intact(request, EXPORT_REQUEST)) throw new ProblemException(Problem.CLINIC_DAMAGED);
        var ask = new ExportAsk(
                CohortFile.parse(row.get(COHORT_DEFINITION.DEFINITION)),
                PolicyFile.parse(request.getPolicy()),
                formats(request.getFormats()),
                new Grounds(
                        request.getPurpose(),
                        request.getEthicsNumber(),
                        request.getRecipient(),
                        request.getExpiresOn()),
                request.getSeed());
        return new AskedExport(
                request.getId(),
                request.getNumber(),
                ask,
                people.get(request.getCreatedBy()),
                request.getCreatedAt(),
                java.util.Optional.ofNullable(decisions.get(request.getId())),
                java.util.Optional.ofNullable(runs.get(request.getId())));
    }

    /** Such as {@code csv,omop}. */
    static String codes(Set<ExportFormat> formats) {
        return formats.stream().sorted().map(ExportFormat::code).collect(Collectors.joining(","));
    }

    static Set<ExportFormat> formats(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(code -> ExportFormat.valueOf(code.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportFormat.class)));
    }
}
