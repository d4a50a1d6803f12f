package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.catamnesis.access.EvaluationQueueStore;
import org.catamnesis.access.Session;
import org.catamnesis.followup.PatientCharts;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.UnsignedResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.DiagnosisStore;

/**
 * Puts the rules to everybody about whom there is news, whom the day asks for, or whom they have not seen as they are. A
 * sweep that is cut short goes on where it was: nobody counts as seen before what was found is written.
 */
public final class AlertSweep {
    private static final int AT_ONCE = 100;
    private static final int TRIES = 5;
    private final PatientCharts charts;
    private final DiagnosisStore diagnoses;
    private final UnsignedResultStore unsigned;
    private final AnalyteCatalogue catalogue;
    private final EvaluationQueueStore queue;
    private final AlertStore alerts;
    private final Worklist worklist;
    private final LocalDate today;

    public AlertSweep(Session session, PatientCharts charts, AnalyteCatalogue catalogue) {
        this(session, charts, catalogue, LocalDate.now(session.database().clock()));
    }

    AlertSweep(Session session, PatientCharts charts, AnalyteCatalogue catalogue, LocalDate today) {
        this.charts = charts;
        this.catalogue = catalogue;
        this.diagnoses = new DiagnosisStore(session);
        this.unsigned = new UnsignedResultStore(session);
        this.queue = new EvaluationQueueStore(session);
        this.alerts = new AlertStore(session);
        this.worklist = new Worklist(session);
        this.today = today;
    }

    /**
     * Call it away from the screen.
     *
     * @param rules those that act
     * @param state tells them from any other rules; an empty text when none act, and then every alert is over; empty when
     *     it is not for this program to say, and then every alert stays as it is
     * @param targets what levels are to reach
     * @param goOn asked between small numbers of patients
     * @return whose alerts changed
     */
    public Set<Long> run(AlertRules rules, Optional<String> state, TargetRules targets, BooleanSupplier goOn) {
        return state.map(known -> run(rules, known, targets, goOn)).orElse(Set.of());
    }

    private Set<Long> run(AlertRules rules, String state, TargetRules targets, BooleanSupplier goOn) {
        Set<Long> changed = new LinkedHashSet<>();
        while (goOn.getAsBoolean()) {
            List<Long> patients = next(state);
            if (patients.isEmpty()) break;
            long entry = queue.newest();
            Map<Long, List<Finding>> findings = new LinkedHashMap<>();
            Map<Long, LocalDate> again = new LinkedHashMap<>();
            Map<Long, List<DueItem>> due = state.isEmpty() ? Map.of() : worklist.approved(patients, today);
            for (long id : patients) {
                if (state.isEmpty()) findings.put(id, List.of());
                else
                    look(id, targets, due.getOrDefault(id, List.of())).ifPresent(patient -> {
                        findings.put(id, rules.findings(patient));
                        rules.lookAgain(patient).ifPresent(day -> again.put(id, day));
                    });
            }
            changed.addAll(insist(() -> alerts.follow(findings)));
            insist(() -> {
                queue.seen(patients, state, entry, again);
                return null;
            });
        }
        return changed;
    }

    private List<Long> next(String state) {
        if (state.isEmpty()) return alerts.patients(AT_ONCE);
        insist(() -> {
            queue.collect();
            return null;
        });
        return queue.due(state, today, AT_ONCE);
    }

    /** Empty for one whose record is gone or does not open: what was noticed before stays as it is. */
    private Optional<AlertCase> look(long id, TargetRules targets, List<DueItem> due) {
        try {
            if (charts.patients().find(id).isEmpty()) return Optional.empty();
            // An answer that does not open would stop the others of its batch.
            alerts.all(id);
            ResultGrades grades = new ResultGrades(charts.open(id), catalogue, targets);
            Map<Long, LocalDate> waiting = unsigned.ofPatient(id).stream()
                    .collect(Collectors.toMap(
                            one -> one.result().id(), one -> one.enteredAt().toLocalDate(), (one, _) -> one));
            return Optional.of(new AlertCase(grades, diagnoses.ofPatient(id), waiting, due, today));
        } catch (ProblemException e) {
            // What passes, such as a server that is not reached, is no reason to take somebody for seen.
            if (e.problem() != Problem.SEALED_VALUE_DAMAGED) throw e;
            return Optional.empty();
        }
    }

    /** Another workstation may write the same at the same time: what it wrote is read, and there is nothing left to do. */
    private static <T> T insist(Supplier<T> step) {
        for (int tries = 1; ; tries++) {
            try {
                return step.get();
            } catch (ProblemException e) {
                if (e.problem() != Problem.CHANGED_ELSEWHERE || tries == TRIES) throw e;
            }
        }
    }
}
