package org.catamnesis.ui.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.contact.AttemptWords;

/** What is known of how a patient is followed, part by part. */
final class FollowUpParts {
    private static final int PAST = 3;
    private static final int CALLS = 4;
    private static final int VISITS = 6;
    private final Desk desk;
    private final Words words;
    private final FollowUpActions actions;
    private final DueLines due;

    FollowUpParts(Desk desk, FollowUpActions actions, DueLines due) {
        this.desk = desk;
        this.words = desk.words();
        this.actions = actions;
        this.due = due;
    }

    List<Node> of(VisitRead read) {
        List<Node> parts = new ArrayList<>();
        parts.add(due(read));
        parts.add(appointments(read));
        parts.add(contacts(read));
        parts.add(protocol(read));
        parts.add(visits(read));
        return parts;
    }

    private Node due(VisitRead read) {
        var part = new PartBox(words, "visit.due");
        state(part, read);
        if (read.grafts().isEmpty()) return part.none("visit.no-graft");
        if (read.due().isEmpty()) return part.none("visit.due-none");
        for (DueItem item : due.pressing(read.due())) {
            part.line(
                    PartBox.fixed(due.state(item), style(item.state()), "due-state"),
                    PartBox.label(item.series().name(words.language()), "strong"),
                    PartBox.space(),
                    PartBox.fixed(due.when(item), "tabular"));
            part.below(due.reason(item));
        }
        return part;
    }

    /** How the patient is followed stands beside what is due, with the way to another. */
    private void state(PartBox part, VisitRead read) {
        FollowUpState now = read.followed().state();
        LocalDate from = read.followed().from();
        String since = from.equals(LocalDate.MIN) ? "" : words.now("visit.state-since", from.toString());
        String text = words.now("follow-up-state." + now.code()) + " " + since;
        if (now == FollowUpState.ACTIVE) part.quiet(text);
        else part.getChildren().add(PartBox.label(text, "in-high"));
        read.standing()
                .filter(one -> now != FollowUpState.ACTIVE && one.state() == now && one.reason() != null)
                .ifPresent(one -> part.below(words.now(
                                "follow-up-state.reason-" + one.reason().code())
                        + (one.note() == null ? "" : " · " + words.privacy().text(one.note()))));
        if (actions.mayWrite())
            part.button(
                    "changeState",
                    now == FollowUpState.ACTIVE ? "visit.state-change" : "visit.state-back",
                    actions::changeState);
    }

    private static String style(DueState state) {
        return switch (state) {
            case OVERDUE, MISSED -> "in-high";
            case DUE -> "in-unreviewed";
            case BOOKED -> "in-good";
            case UPCOMING, PAUSED -> "quiet";
        };
    }

    private Node appointments(VisitRead read) {
        var part = new PartBox(words, "visit.appointments");
        if (actions.mayWrite()) part.button("bookNext", "visit.book", actions::book);
        List<Appointment> ahead = read.appointments().stream()
                .filter(one -> !one.day().isBefore(read.today())
                        && one.state() != AppointmentState.CANCELLED
                        && one.state() != AppointmentState.MISSED)
                .toList();
        ahead.forEach(one -> appointment(part, read, one, "strong"));
        if (ahead.isEmpty()) part.none("visit.appointments-none");
        List<Appointment> past = new ArrayList<>(read.appointments());
        past.removeAll(ahead);
        past.reversed().stream().limit(PAST).forEach(one -> appointment(part, read, one, "quiet"));
        return part;
    }

    private void appointment(PartBox part, VisitRead read, Appointment one, String style) {
        boolean bad = one.state() == AppointmentState.MISSED || one.state() == AppointmentState.CANCELLED;
        var line = new AppointmentLine(words, read.library());
        part.line(
                PartBox.fixed(line.when(one), style, "tabular"),
                PartBox.label(line.purpose(one), style),
                PartBox.fixed(line.state(one), bad ? "in-high" : "secondary"),
                PartBox.label(Objects.toString(words.privacy().text(one.reason()), ""), "secondary"));
    }

    private Node contacts(VisitRead read) {
        var part = new PartBox(words, "visit.contacts");
        if (actions.mayWrite()) part.button("call", "visit.call", actions::call);
        var said = new AttemptWords(words);
        if (read.contacts().isEmpty()) part.none("visit.contacts-none");
        for (ContactAttempt one : read.contacts().stream().limit(CALLS).toList()) {
            part.line(
                    PartBox.fixed(one.at().toLocalDate().toString(), "tabular"),
                    PartBox.label(said.what(one), one.reached() ? "in-good" : "plain-value"),
                    PartBox.space(),
                    PartBox.fixed(Objects.toString(one.by(), ""), "secondary"));
            part.below(said.more(one));
        }
        return part;
    }

    private Node protocol(VisitRead read) {
        var part = new PartBox(words, "visit.protocol");
        if (read.protocol().isEmpty()) return part.none("visit.no-graft");
        if (actions.mayWrite()) {
            part.button("changeProtocol", "visit.protocol-change", actions::changeProtocol);
            part.button("addDeviation", "visit.deviation-add", actions::addDeviation);
        }
        Standing standing = read.kept().map(one -> one.standing()).orElse(Standing.EXAMPLE);
        part.line(
                PartBox.label(read.protocol().get().name(words.language()), "strong"),
                PartBox.fixed(
                        words.now("visit.standing-" + standing.name().toLowerCase(java.util.Locale.ROOT)),
                        standing == Standing.APPROVED ? "in-good" : "in-unreviewed"),
                PartBox.space(),
                PartBox.fixed(read.protocol().get().version(), "secondary"));
        read.assignments().stream()
                .filter(one -> !one.fromDay().isAfter(read.today()))
                .reduce((_, later) -> later)
                .ifPresent(one -> part.below(words.now(
                        "visit.assigned",
                        one.fromDay().toString(),
                        Objects.toString(words.privacy().text(one.reason()), ""))));
        for (Deviation one : read.deviationsNow()) deviation(part, read, one);
        return part;
    }

    private void deviation(PartBox part, VisitRead read, Deviation one) {
        String series = read.protocol()
                .flatMap(protocol -> protocol.series(one.series()))
                .map(known -> known.name(words.language()))
                .orElse(one.series());
        String until = one.untilDay() == null
                ? words.now("visit.deviation-since", one.fromDay().toString())
                : words.now(
                        "visit.deviation-until",
                        one.fromDay().toString(),
                        one.untilDay().toString());
        Label what = PartBox.label(
                words.now(
                        "visit.deviation-line",
                        series,
                        one.rhythm() == null ? words.now("visit.not-at-all") : due.rhythm(one.rhythm())),
                "in-accent");
        if (actions.mayWrite())
            part.line(
                    what,
                    PartBox.label(until, "secondary"),
                    PartBox.space(),
                    PartBox.small(words, null, "visit.deviation-end", () -> actions.endDeviation(one)));
        else part.line(what, PartBox.label(until, "secondary"));
        part.below(words.privacy().text(one.reason()));
    }

    private Node visits(VisitRead read) {
        var part = new PartBox(words, "visit.visits");
        if (read.visits().isEmpty()) return part.none("visit.visits-none");
        for (Visit one : read.visits().reversed().stream().limit(VISITS).toList()) visit(part, read, one);
        return part;
    }

    private void visit(PartBox part, VisitRead read, Visit one) {
        String kind = VisitKind.ofWord(one.kind())
                .map(known -> words.now("visit-kind." + known.code()))
                .orElse(one.kind());
        List<Node> line = new ArrayList<>(List.of(
                PartBox.fixed(one.day().toString(), "tabular"),
                PartBox.fixed(
                        one.attended() ? kind : words.now("visit.not-attended"),
                        one.attended() ? "plain-value" : "in-high")));
        if (one.reason() != null)
            line.add(PartBox.label(words.now("visit-reason." + one.reason().code()), "quiet"));
        read.firstGraft()
                .filter(one.day()::isBefore)
                .ifPresent(_ -> line.add(PartBox.fixed(words.now("visit.early"), "in-unreviewed")));
        line.add(PartBox.space());
        if (actions.mayWrite() && one.attended()) {
            line.add(PartBox.small(words, null, "visit.edit", () -> actions.correct(one)));
            line.add(PartBox.small(words, null, "visit.take-back", () -> actions.takeBack(one)));
        }
        part.line(line.toArray(Node[]::new));
        if (!one.orders().isEmpty())
            part.below(words.now("visit.ordered", one.orders().size(), String.join(" ", one.orders())));
        part.below(words.privacy().text(one.note()));
    }
}
