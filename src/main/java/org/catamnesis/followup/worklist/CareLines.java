package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.due.Analytes;
import org.catamnesis.followup.due.Booking;
import org.catamnesis.followup.due.Done;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.signing.DecisionKind;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.SupplyCourse;

/** Lines that come of treatment and not of a protocol. */
final class CareLines {
    static final String RESULT = "result";
    static final String TASK = "task";
    static final String SUPPLY = "supply";
    /** Days after which a stay in hospital is asked about. */
    static final int LONG_STAY = 30;
    /** A supply presses when it ends within these days, or before the next visit within the longer ones. */
    private static final int ENDS_SOON = 3;

    private static final int ENDS_BEFORE_VISIT = 14;
    private static final int FORGOTTEN_AFTER = 30;
    /** No supply is enough for longer. */
    private static final int SUPPLY_LASTS = 730;

    /** Results are waited for from so many days after they were drawn, and so long. */
    private static final int RESULTS_TAKE = 2;

    private static final int WAITED_FOR = 60;

    private CareLines() {}

    static int days(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    static Line task(PatientFacts.Task task, LocalDate day) {
        DecisionKind kind = DecisionKind.ofCode(task.kind());
        List<Object> words = new ArrayList<>(List.of(kind));
        if (!task.analytes().isEmpty()) words.add(new Analytes(task.analytes()));
        WorkReason what = new WorkReason(task.analytes().isEmpty() ? "decided" : "decided-measure", words);
        LocalDate due = task.dueOn();
        LocalDate from = due == null || task.opened().isAfter(due) ? due : task.opened();
        int late = due == null ? -ENDS_BEFORE_VISIT : days(due, day);
        WorkReason reason;
        if (due == null) reason = WorkReason.of("task", what);
        else if (late > 0) reason = WorkReason.of("task-late", what, due, WorkReason.of("days", late));
        else reason = WorkReason.of("task-by", what, due);
        return new Line("task:" + task.id(), WorkState.TASK, TASK, due, from, due, reason, late);
    }

    /** Drugs that are taken and at their end, or that end before the next visit. */
    static List<Line> supplies(PatientFacts facts, List<DueItem> items, LocalDate day) {
        boolean lately = facts.supplies().stream()
                .anyMatch(one -> one.day().plusDays(SUPPLY_LASTS).isAfter(day));
        if (!lately) return List.of();
        LocalDate visit = Stream.concat(
                        facts.due().bookings().stream()
                                .filter(one -> one.state().equals("booked"))
                                .map(Booking::day),
                        items.stream()
                                .filter(item -> item.series().kind() == LineKind.VISIT)
                                .map(DueItem::due))
                .filter(one -> one.isAfter(day))
                .min(LocalDate::compareTo)
                .orElse(null);
        return facts.supplies().stream()
                .map(DrugSupply::drug)
                .distinct()
                .filter(drug -> facts.dosings().stream()
                        .anyMatch(dosing -> dosing.drug().equals(drug) && dosing.inForceOn(day)))
                .flatMap(drug -> supply(drug, facts.supplies(), facts.dosings(), visit, day).stream())
                .toList();
    }

    private static Optional<Line> supply(
            String drug, List<DrugSupply> supplies, List<Dosing> dosings, LocalDate visit, LocalDate day) {
        LocalDate ends = SupplyCourse.of(drug, supplies, dosings, day).runsOut();
        if (ends == null) return Optional.empty();
        int left = days(day, ends);
        boolean soon = left <= ENDS_SOON && left >= -FORGOTTEN_AFTER;
        boolean short_ = visit != null && ends.isBefore(visit) && left > ENDS_SOON && left <= ENDS_BEFORE_VISIT;
        if (!soon && !short_) return Optional.empty();
        DrugName name = new DrugName(drug);
        WorkReason reason = short_
                ? WorkReason.of("supply-before-visit", name, ends, visit)
                : WorkReason.of(left < 0 ? "supply-ended" : "supply-ends", name, ends);
        return Optional.of(new Line(
                "supply:" + drug,
                WorkState.SUPPLY,
                SUPPLY,
                ends,
                ends.minusDays(ENDS_BEFORE_VISIT),
                ends,
                reason,
                -left));
    }

    /** What was ordered or drawn and has not come. */
    static List<Line> pending(PatientFacts facts, Protocol protocol, LocalDate day) {
        List<Line> lines = new ArrayList<>();
        for (PatientFacts.Ordered order : facts.orders()) {
            List<String> missing = order.analytes().stream()
                    .filter(one -> order.came().get(one) == null
                            || order.came().get(one).isAfter(day))
                    .toList();
            if (missing.isEmpty() || !waitedFor(order.day(), day)) continue;
            lines.add(pending(
                    "orders:" + order.visit(),
                    order.day(),
                    WorkReason.of("ordered", order.day(), new Analytes(missing)),
                    day));
        }
        if (protocol == null) return lines;
        for (Booking one : facts.due().bookings()) {
            boolean asked =
                    facts.orders().stream().anyMatch(order -> order.day().equals(one.day()));
            if (asked || !one.state().equals("seen") || !waitedFor(one.day(), day)) continue;
            one.covers().stream()
                    .flatMap(key -> protocol.series(key).stream())
                    .filter(series -> series.kind() == LineKind.LAB && nothing(series, facts, one.day(), day))
                    .findFirst()
                    .ifPresent(series -> lines.add(
                            pending("lab:" + one.id(), one.day(), WorkReason.of("drawn", one.day(), series), day)));
        }
        return lines;
    }

    private static Line pending(String item, LocalDate drawn, WorkReason reason, LocalDate day) {
        LocalDate due = drawn.plusDays(RESULTS_TAKE);
        return new Line(item, WorkState.PENDING, RESULT, due, drawn, due, reason, days(due, day));
    }

    private static boolean waitedFor(LocalDate drawn, LocalDate day) {
        return !drawn.plusDays(RESULTS_TAKE).isAfter(day)
                && !drawn.plusDays(WAITED_FOR).isBefore(day);
    }

    private static boolean nothing(ProtocolSeries series, PatientFacts facts, LocalDate drawn, LocalDate day) {
        return series.fulfilledBy().stream()
                .filter(one -> !one.equals(Done.TROUGH))
                .noneMatch(one -> facts.due().results().any(one, drawn, day));
    }
}
