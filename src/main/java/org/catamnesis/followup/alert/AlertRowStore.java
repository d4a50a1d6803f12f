package org.catamnesis.followup.alert;

import static org.catamnesis.clinic.schema.Tables.ALERT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.DATA_KEY;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.clinic.schema.tables.records.AlertEntryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The rows of alerts, one for each state that an alert was in. */
final class AlertRowStore {
    private final Session session;
    private final SealedFields sealed;

    AlertRowStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    /** Appends it as it is from now on; the id of the record given is that of the row before, or 0. */
    void append(DSLContext sql, RaisedAlert alert) {
        AlertEntryRecord row = sql.newRecord(ALERT_ENTRY);
        long id = session.database().ids().next();
        row.setId(id);
        row.setPatientId(alert.patientId());
        row.setSupersedes(alert.id() == 0 ? null : alert.id());
        row.setStatus(alert.id() == 0 ? AppendedRows.FINAL : AppendedRows.AMENDED);
        row.setRule(alert.rule());
        row.setRuleVersion(alert.version());
        row.setEpisode(alert.episode());
        row.setSeverity(alert.severity().code());
        row.setState(alert.state().code());
        row.setSince(alert.since());
        row.setInputs(alert.inputs().stream().map(String::valueOf).collect(Collectors.joining(",")));
        row.setFacts(alert.facts().text());
        row.setUntilDay(alert.until());
        row.setReason(sealed.seal(sql, alert.patientId(), ALERT_ENTRY.REASON, id, alert.reason()));
        session.rows().append(sql, row);
    }

    /** The newest row of each alert of a patient, cleared ones too. */
    List<RaisedAlert> newest(DSLContext sql, long patientId) {
        return sql
                .selectFrom(ALERT_ENTRY)
                .where(ALERT_ENTRY.PATIENT_ID.eq(patientId))
                .and(AppendedRows.inForce(ALERT_ENTRY))
                .fetch(row -> alert(
                        row, sealed.open(sql, row.getPatientId(), ALERT_ENTRY.REASON, row.getId(), row.getReason())))
                .stream()
                .sorted(RaisedAlert.GRAVEST_FIRST)
                .toList();
    }

    /** The newest row of every alert of the clinic that is not over, without its reason; nothing of those who were erased. */
    List<RaisedAlert> open(DSLContext sql) {
        return sql.selectFrom(ALERT_ENTRY)
                .where(ALERT_ENTRY.STATE.ne(AlertState.CLEARED.code()))
                .and(AppendedRows.inForce(ALERT_ENTRY))
                .and(known())
                .orderBy(ALERT_ENTRY.PATIENT_ID, ALERT_ENTRY.ID)
                .fetch(row -> alert(row, null));
    }

    /** Not erased. */
    private static Condition known() {
        return DSL.exists(DSL.selectOne().from(DATA_KEY).where(DATA_KEY.OWNER_ID.eq(ALERT_ENTRY.PATIENT_ID)));
    }

    /** Some of the patients who have an alert that is not over. */
    static List<Long> patients(DSLContext sql, int limit) {
        return sql.selectDistinct(ALERT_ENTRY.PATIENT_ID)
                .from(ALERT_ENTRY)
                .where(ALERT_ENTRY.STATE.ne(AlertState.CLEARED.code()))
                .and(AppendedRows.inForce(ALERT_ENTRY))
                .and(known())
                .orderBy(ALERT_ENTRY.PATIENT_ID)
                .limit(limit)
                .fetch(ALERT_ENTRY.PATIENT_ID);
    }

    /** How many occasions of each rule there were, and how many somebody dismissed as false. */
    static List<FalseShare> shares(DSLContext sql) {
        var occasion = DSL.concat(ALERT_ENTRY.PATIENT_ID.cast(String.class), DSL.inline(" "), ALERT_ENTRY.EPISODE);
        var dismissed = DSL.when(ALERT_ENTRY.STATE.eq(AlertState.DISMISSED.code()), occasion);
        return sql.select(ALERT_ENTRY.RULE, DSL.countDistinct(occasion), DSL.countDistinct(dismissed))
                .from(ALERT_ENTRY)
                .groupBy(ALERT_ENTRY.RULE)
                .orderBy(ALERT_ENTRY.RULE)
                .fetch(row -> new FalseShare(row.value1(), row.value2(), row.value3()));
    }

    private static RaisedAlert alert(AlertEntryRecord row, String reason) {
        return new RaisedAlert(
                row.getId(),
                row.getPatientId(),
                row.getRule(),
                row.getRuleVersion(),
                row.getEpisode(),
                Severity.ofCode(row.getSeverity()),
                AlertState.ofCode(row.getState()),
                row.getSince(),
                ids(row.getInputs()),
                AlertFacts.parse(row.getFacts()),
                row.getUntilDay(),
                reason,
                row.getCreatedAt(),
                row.getCreatedBy());
    }

    private static List<Long> ids(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(Long::valueOf).toList();
    }
}
