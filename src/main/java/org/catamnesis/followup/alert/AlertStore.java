package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.DSLContext;

/** The alerts of patients, as they stand and as they were answered. */
public final class AlertStore {
    private final Session session;
    private final AlertRowStore rows;

    public AlertStore(Session session) {
        this.session = session;
        this.rows = new AlertRowStore(session);
    }

    /** Those whose cause is still there, answered or not, the gravest first. */
    public List<RaisedAlert> ofPatient(long patientId) {
        return all(patientId).stream()
                .filter(alert -> alert.state() != AlertState.CLEARED)
                .toList();
    }

    /** The same with those that are over. */
    public List<RaisedAlert> all(long patientId) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> rows.newest(sql, patientId));
    }

    /** How many alerts of each patient have to be answered on this day, by severity; patients without any are left out. */
    public Map<Long, AlertCount> open(LocalDate today) {
        session.require(Operation.VIEW_PATIENTS);
        Map<Long, List<RaisedAlert>> waiting = new LinkedHashMap<>();
        session.database().read(rows::open).stream()
                .filter(alert -> alert.waiting(today))
                .forEach(alert -> waiting.computeIfAbsent(alert.patientId(), _ -> new ArrayList<>())
                        .add(alert));
        Map<Long, AlertCount> counts = new LinkedHashMap<>();
        waiting.forEach((patient, alerts) -> counts.put(patient, AlertCount.of(alerts)));
        return counts;
    }

    /** How often each rule was wrong, in the eyes of those who dismissed its alerts. */
    public List<FalseShare> shares() {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(AlertRowStore::shares);
    }

    /** Somebody has seen it. Every answer needs a reason and is refused when the alert is not any more as it was read. */
    public void acknowledge(RaisedAlert alert, String reason) {
        answer(alert.answered(AlertState.ACKNOWLEDGED, null, reason), reason);
    }

    /** Not before this day. */
    public void snooze(RaisedAlert alert, LocalDate until, String reason) {
        answer(alert.answered(AlertState.SNOOZED, until, reason), reason);
    }

    /** The rule is wrong here. */
    public void dismiss(RaisedAlert alert, String reason) {
        answer(alert.answered(AlertState.DISMISSED, null, reason), reason);
    }

    /** The answer was a mistake. */
    public void reopen(RaisedAlert alert) {
        write(alert.answered(AlertState.RAISED, null, null));
    }

    private void answer(RaisedAlert answered, String reason) {
        if (reason == null || reason.isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        write(answered);
    }

    private void write(RaisedAlert answered) {
        session.run(
                Operation.SIGN_OFF,
                AuditEvent.of(Action.ALERT_ANSWERED)
                        .patient(answered.patientId())
                        .detail(answered.rule() + " " + answered.state().code()),
                sql -> rows.append(sql, answered));
    }

    List<Long> patients(int limit) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> AlertRowStore.patients(sql, limit));
    }

    /** Writes what the rules find in these patients where that differs from what is on file; whose alerts that changed. */
    Set<Long> follow(Map<Long, List<Finding>> findings) {
        session.require(Operation.VIEW_PATIENTS);
        Set<Long> differing = new LinkedHashSet<>();
        session.database().read(sql -> {
            findings.forEach((patient, found) -> {
                if (!diff(sql, patient, found).isEmpty()) differing.add(patient);
            });
            return null;
        });
        if (differing.isEmpty()) return differing;
        session.run(Operation.VIEW_PATIENTS, AuditEvent.of(Action.ALERTS_EVALUATED), sql -> {
            List<RaisedAlert> written = new ArrayList<>();
            for (long patient : differing) written.addAll(diff(sql, patient, findings.get(patient)));
            written.forEach(row -> rows.append(sql, row));
            Change change = Change.of(sql).detail(detail(written));
            if (differing.size() == 1) change.patient(differing.iterator().next());
        });
        return differing;
    }

    private List<RaisedAlert> diff(DSLContext sql, long patient, List<Finding> found) {
        return AlertDiff.of(patient, rows.newest(sql, patient), found);
    }

    private static String detail(List<RaisedAlert> written) {
        long over = written.stream()
                .filter(row -> row.state() == AlertState.CLEARED)
                .count();
        return (written.size() - over) + " raised, " + over + " cleared";
    }
}
