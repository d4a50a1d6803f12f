package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;

/** When to come and when blood is drawn, and what must not be taken before. */
record NextSteps(HandoutFacts facts, Messages messages) {

    void visit(PaperFlow flow) {
        flow.heading(messages.text("handout.next-visit"));
        Optional<PlannedVisit> booked = facts.nextVisit();
        if (booked.isPresent()) {
            PlannedVisit visit = booked.get();
            flow.strong(words().moment(visit.at()));
            if (visit.what() != null) flow.text(visit.what());
            return;
        }
        Optional<PlannedDue> due = facts.nextDue(LineKind.VISIT);
        if (due.isEmpty()) {
            flow.text(messages.text("handout.no-visit"));
            return;
        }
        flow.strong(when(due.get()));
        flow.text(messages.text("handout.not-booked"));
    }

    void draw(PaperFlow flow) {
        flow.heading(messages.text("handout.next-draw"));
        Optional<PlannedDue> due = facts.nextDue(LineKind.LAB);
        if (due.isEmpty()) {
            flow.text(messages.text("handout.no-draw"));
            return;
        }
        Optional<PlannedVisit> with = facts.visits().stream()
                .filter(visit -> visit.at().isAfter(facts.at()))
                .filter(visit -> visit.covers().contains(due.get().series()))
                .findFirst();
        flow.strong(with.map(visit -> words().day(visit.at().toLocalDate())).orElse(when(due.get())));
        if (with.isPresent()) flow.text(messages.text("handout.draw-with-visit"));
        facts.due().stream()
                .filter(line -> line.kind() == LineKind.LAB
                        && line.day().equals(due.get().day()))
                .forEach(line -> flow.bullet(line.what()));
        hold(flow, with.map(visit -> visit.at().toLocalDate()).orElse(due.get().day()));
    }

    /** For whatever blood is drawn that day, so that nobody has to know which tubes it fills. */
    private void hold(PaperFlow flow, LocalDate day) {
        List<Dosing> regimen = facts.chart().regimenOn(day);
        HoldBefore hold = new HoldBefore(regimen, Guidance.shipped(), messages);
        boolean unknown = regimen.isEmpty() && facts.chart().newestGraft().isPresent();
        if (!hold.held().isEmpty() || unknown) flow.framed(hold.heading(), hold.sentences());
    }

    /** Imaging and the like, each with its day. */
    void others(PaperFlow flow) {
        List<PlannedDue> others = facts.due().stream()
                .filter(line -> line.kind() != LineKind.VISIT && line.kind() != LineKind.LAB)
                .toList();
        if (others.isEmpty()) return;
        flow.heading(messages.text("handout.also"));
        others.forEach(line -> flow.bullet(words().day(line.day()) + "   " + line.what()));
    }

    private String when(PlannedDue due) {
        String day = words().day(due.day());
        boolean window = due.from() != null && due.to() != null && !due.from().equals(due.to());
        return window
                ? messages.text(
                        "handout.window", day, due.from().toString(), due.to().toString())
                : day;
    }

    private PaperWords words() {
        return new PaperWords(messages);
    }
}
