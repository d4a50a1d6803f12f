package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.Booking;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.due.NoShow;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.patient.Transplant;

/**
 * The lines of the worklist that one patient gives on a day. Pure. States stand in their order; within one {@link
 * Line#pressing} counts 100 for each interval of a series, and for each day of what comes but once.
 */
final class WorkLines {
    /** What presses most first; of what presses alike what was due first. */
    static final Comparator<WorkItem> ORDER = Comparator.comparingInt(WorkItem::priority)
            .reversed()
            .thenComparing(WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(WorkItem::patientId)
            .thenComparing(WorkItem::item);

    private final PatientFacts facts;
    private final Rules rules;
    private final LocalDate day;
    private final Transplant graft;
    private final FollowedAs followed;
    private final List<WorkItem> lines = new ArrayList<>();

    private WorkLines(PatientFacts facts, Rules rules, LocalDate day) {
        this.facts = facts;
        this.rules = rules;
        this.day = day;
        this.graft = facts.due().graftOn(day).orElse(null);
        this.followed = facts.due().followedOn(day);
    }

    static PatientDue of(PatientFacts facts, Rules rules, LocalDate day) {
        return new WorkLines(facts, rules, day).all();
    }

    private PatientDue all() {
        Protocol protocol = graft == null ? null : rules.protocol(facts.patientId(), graft, day);
        List<DueItem> items =
                protocol == null ? List.of() : rules.dates(protocol).on(day, facts.due());
        boolean died = facts.due().diedBy(day);
        if (!died) {
            tasks();
            appointments(protocol);
        }
        if (!died && followed.state().followed()) {
            if (followed.state() == FollowUpState.LOST) lost();
            else {
                noShow(items);
                for (DueItem item : items) series(protocol, item, "", graft);
                if (graft != null) lostGraft();
                otherOrgans();
                if (items.stream().anyMatch(item -> item.state() == DueState.PAUSED)) stay();
            }
            CareLines.supplies(facts, items, day).forEach(this::add);
            CareLines.pending(facts, protocol, day).forEach(this::add);
        }
        unsigned();
        lines.sort(ORDER);
        return new PatientDue(facts.patientId(), graft, protocol, followed, items, lines);
    }

    private void tasks() {
        for (PatientFacts.Task task : facts.tasks()) if (task.openOn(day)) add(CareLines.task(task, day));
    }

    /** A second organ has dates of its own, counted from its own transplant; they are named after it. */
    private void otherOrgans() {
        for (Transplant other : facts.due().otherGrafts(day)) {
            DueFacts its = facts.due().only(other.organ());
            Protocol protocol = rules.protocol(facts.patientId(), other, day);
            String name = '@' + other.organ().code();
            for (DueItem item : rules.dates(protocol).on(day, its)) series(protocol, item, name, other);
        }
    }

    private void series(Protocol protocol, DueItem item, String name, Transplant of) {
        WorkState state = switch (item.state()) {
            case OVERDUE -> WorkState.OVERDUE;
            case DUE -> WorkState.DUE;
            case UPCOMING, BOOKED, MISSED, PAUSED -> null;
        };
        if (state == null) return;
        List<WorkReason> parts = new ArrayList<>(List.of(item.reason()));
        if (!name.isEmpty()) parts.add(WorkReason.of("other-organ", of.organ(), of.day()));
        if (rules.example(protocol, item.series().key())) parts.add(WorkReason.of("example"));
        Line line = new Line(
                item.item() + name,
                state,
                item.series().kind().code(),
                item.due(),
                item.from(),
                item.to(),
                WorkReason.all(parts),
                item.pressing(day));
        add(line, of, item.last());
    }

    /** One line for a day on which the patient did not come, with all that it was for. */
    private void noShow(List<DueItem> items) {
        NoShow missed = NoShow.of(facts.due(), day).orElse(null);
        if (missed == null) return;
        List<DueItem> open =
                items.stream().filter(item -> item.state() == DueState.MISSED).toList();
        List<WorkReason> parts = new ArrayList<>();
        parts.add(missed.reason());
        open.forEach(item -> item.reason().parts().stream()
                .filter(part -> !parts.contains(part))
                .forEach(parts::add));
        String item = missed.appointment() == null
                ? "missed:" + missed.day()
                : "appointment:" + missed.appointment().id();
        LocalDate due =
                open.stream().map(DueItem::due).min(LocalDate::compareTo).orElse(missed.day());
        LocalDate from =
                open.stream().map(DueItem::from).min(LocalDate::compareTo).orElse(missed.day());
        LocalDate to = open.stream().map(DueItem::to).min(LocalDate::compareTo).orElse(missed.day());
        int late = CareLines.days(missed.day(), day);
        String kind = LineKind.VISIT.code();
        add(new Line(item, WorkState.MISSED, kind, due, from, to, WorkReason.all(parts), late));
    }

    private void appointments(Protocol protocol) {
        for (Booking one : facts.due().bookings()) {
            boolean arrived = one.state().equals("arrived");
            if (arrived && one.day().isBefore(day)) add(notClosed(one));
            if (!one.day().equals(day)) continue;
            if (!arrived && !one.state().equals("booked")) continue;
            List<Object> covers = new ArrayList<>();
            if (protocol != null)
                one.covers().forEach(key -> protocol.series(key).ifPresent(covers::add));
            WorkReason reason = covers.isEmpty()
                    ? WorkReason.of(arrived ? "arrived" : "booked-today")
                    : WorkReason.of(arrived ? "arrived-for" : "booked-today-for", covers);
            add(new Line(
                    "appointment:" + one.id(),
                    arrived ? WorkState.ARRIVED : WorkState.BOOKED,
                    one.kind(),
                    day,
                    day,
                    day,
                    reason,
                    0));
        }
    }

    /** Somebody was here and nobody said any more. */
    private Line notClosed(Booking one) {
        LocalDate came = one.day();
        return new Line(
                "appointment:" + one.id(),
                WorkState.ARRIVED,
                one.kind(),
                came,
                came,
                came,
                WorkReason.of("came-not-closed", came),
                CareLines.days(came, day));
    }

    private void lost() {
        LocalDate since = followed.from();
        add(new Line(
                "lost",
                WorkState.LOST,
                LineKind.PHONE.code(),
                since,
                since,
                since,
                WorkReason.of("lost", since),
                CareLines.days(since, day)));
    }

    /** Whoever lost a graft is followed by nobody's protocol until somebody says how. */
    private void lostGraft() {
        LocalDate lost = facts.due().lost(graft, day).orElse(null);
        if (lost == null) return;
        add(new Line(
                "plan",
                WorkState.DUE,
                LineKind.VISIT.code(),
                lost,
                lost,
                lost,
                WorkReason.of("graft-lost", lost),
                Line.byDay(lost, day)));
    }

    /** A stay that nobody ended keeps a patient out of sight. */
    private void stay() {
        LocalDate since = facts.due().inHospitalSince(day).orElse(null);
        if (since == null || !since.plusDays(CareLines.LONG_STAY).isBefore(day)) return;
        LocalDate due = since.plusDays(CareLines.LONG_STAY);
        add(new Line(
                "stay",
                WorkState.DUE,
                LineKind.PHONE.code(),
                due,
                due,
                due,
                WorkReason.of("long-stay", since),
                Line.byDay(due, day)));
    }

    private void unsigned() {
        List<LocalDate> came =
                facts.waiting().stream().filter(one -> !one.isAfter(day)).toList();
        if (came.isEmpty()) return;
        LocalDate oldest = came.getFirst();
        add(new Line(
                "unsigned",
                WorkState.UNSIGNED,
                CareLines.RESULT,
                oldest,
                oldest,
                oldest,
                WorkReason.of("unsigned", came.size(), oldest),
                CareLines.days(oldest, day)));
    }

    private void add(Line line) {
        add(line, graft, null);
    }

    /** @param done when that which the line asks for was done last; null for never, or where it comes but once */
    private void add(Line line, Transplant of, LocalDate done) {
        LocalDate until = facts.away(line, day, done);
        WorkReason reason = until == null
                ? line.reason()
                : WorkReason.all(List.of(line.reason(), WorkReason.of("postponed", until)));
        lines.add(new WorkItem(
                facts.patientId(),
                line.item(),
                line.state(),
                line.kind(),
                line.due(),
                line.from(),
                line.to(),
                reason,
                line.priority(),
                of == null ? null : of.organ(),
                of == null ? null : of.day(),
                until));
    }
}
