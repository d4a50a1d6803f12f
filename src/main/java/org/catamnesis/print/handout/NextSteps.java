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
            flow.strong(words().moment(booked.get().at()));
            if (booked.get().what() != null) flow.text(booked.get().what());
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

    /** The next visit within a sentence. */
    String visit() {
        return facts.nextVisit()
                .map(visit -> words().moment(visit.at()))
                .or(() -> facts.nextDue(LineKind.VISIT).map(due -> messages.text("handout.sentence-due", when(due))))
                .orElse(messages.text("handout.sentence-none"));
    }

    void draw(PaperFlow flow) {
        flow.heading(messages.text("handout.next-draw"));
        Optional<PlannedDue> due = facts.nextDue(LineKind.LAB);
        if (due.isEmpty()) {
            flow.text(messages.text("handout.no-draw"));
            return;
        }
        Optional<LocalDate> with = drawnWithVisit(due.get());
        flow.strong(with.map(words()::day).orElse(when(due.get())));
        if (with.isPresent()) flow.text(messages.text("handout.draw-with-visit"));
        facts.due().stream()
                .filter(line -> line.kind() == LineKind.LAB && together(line, due.get()))
                .forEach(line -> flow.bullet(line.what()));
        hold(flow, with.orElse(due.get().day()));
    }

    /** The next blood test within a sentence. */
    String draw() {
        return facts.nextDue(LineKind.LAB)
                .map(due -> drawnWithVisit(due).map(words()::day).orElse(when(due)))
                .orElse(messages.text("handout.sentence-none"));
    }

    private Optional<LocalDate> drawnWithVisit(PlannedDue due) {
        return facts.nextVisitFor(due.series()).map(visit -> visit.at().toLocalDate());
    }

    /** Asked for on one day, or late already, or by one appointment. */
    private boolean together(PlannedDue line, PlannedDue first) {
        LocalDate day = first.day().isBefore(facts.today()) ? facts.today() : first.day();
        return !line.day().isAfter(day)
                || facts.nextVisitFor(first.series())
                        .filter(visit -> visit.covers().contains(line.series()))
                        .isPresent();
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
        if (due.day().isBefore(facts.today()))
            return messages.text("handout.as-soon", due.day().toString());
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
