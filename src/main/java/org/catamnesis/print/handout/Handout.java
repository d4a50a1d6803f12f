package org.catamnesis.print.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.print.PaperSize;

/** Papers about one patient, from the rows that the screens show; here the visit slip and the discharge guidance. */
public final class Handout {
    private final HandoutFacts facts;
    private final HandoutKind kind;
    private final Messages messages;
    private final PaperWords words;
    private final PaperFlow flow;
    private final PaperSize size;
    private final Guidance guidance = Guidance.shipped();

    private Handout(HandoutFacts facts, HandoutKind kind, PaperSize size, Messages messages) {
        this.facts = facts;
        this.kind = kind;
        this.messages = messages;
        this.size = size;
        words = new PaperWords(messages);
        flow = new PaperFlow(size);
    }

    /**
     * @param size a letter is A4 whatever is asked for
     * @param messages in the language of the paper, which need not be that of the window
     */
    public static PaperDocument of(HandoutFacts facts, HandoutKind kind, PaperSize size, Messages messages) {
        return kind.letter()
                ? new Letter(facts, kind, messages).paper()
                : new Handout(facts, kind, size, messages).paper();
    }

    private PaperDocument paper() {
        head();
        if (kind == HandoutKind.GUIDANCE) stay();
        nextSteps();
        medicines();
        ahead();
        signs();
        end();
        PaperFlow again = new PaperFlow(size);
        again.small(facts.name() + "   " + words.person(facts));
        again.rule();
        again.gap(6);
        String foot = messages.text("handout.foot", facts.clinic().name(), title());
        return PaperDocument.of(size, messages, flow, again, foot);
    }

    /** What to do at home, the code and who made the paper: on one page, the next one where this is full. */
    private void end() {
        PaperFlow last = new PaperFlow(size);
        if (kind == HandoutKind.GUIDANCE) advice(last);
        if (size == PaperSize.SLIP) new ContactLines(facts.clinic(), messages).write(last);
        code(last);
        made(last);
        flow.together(last);
    }

    /** On a page, whom to call stands beside when to come. */
    private void nextSteps() {
        NextSteps steps = new NextSteps(facts, messages);
        if (size == PaperSize.SLIP) {
            steps.visit(flow);
        } else {
            PaperFlow visit = flow.half();
            PaperFlow contacts = flow.half();
            steps.visit(visit);
            new ContactLines(facts.clinic(), messages).write(contacts);
            flow.beside(visit, contacts);
        }
        steps.draw(flow);
        steps.others(flow);
    }

    private String title() {
        return messages.text(kind == HandoutKind.SLIP ? "handout.slip-title" : "handout.guidance-title");
    }

    private void head() {
        boolean corner = size == PaperSize.A4 && !facts.masked();
        PaperFlow head = corner ? flow.besideCode() : flow;
        head.small(facts.clinic().name());
        head.title(title());
        head.gap(3);
        head.strong(facts.name());
        head.text(words.person(facts));
        head.text(words.graft(facts));
        if (corner) flow.headed(head, facts.code());
    }

    private void code(PaperFlow into) {
        if (facts.masked()) return;
        String later = messages.text("handout.code-later");
        String about = messages.text("handout.code");
        if (size == PaperSize.SLIP) {
            into.code(facts.code(), about, later);
            return;
        }
        into.gap(6);
        into.small(facts.code() == null ? later : about + "   " + facts.code().spoken());
    }

    private void stay() {
        flow.heading(messages.text("handout.stay"));
        Optional<Stay> stay = Stay.newest(facts.chart(), facts.today());
        if (stay.isEmpty()) {
            flow.text(messages.text("handout.stay-unknown"));
            return;
        }
        String admitted = words.day(stay.get().admitted());
        String discharged = stay.get().discharged() == null
                ? messages.text("handout.not-discharged")
                : words.day(stay.get().discharged());
        String days = messages.text("handout.days", stay.get().days(facts.today()));
        if (size == PaperSize.A4) {
            flow.text(Stream.of(
                            messages.text("handout.admitted") + "  " + admitted,
                            messages.text("handout.discharged") + "  " + discharged,
                            messages.text("handout.length") + "  " + days)
                    .collect(Collectors.joining("      ")));
            return;
        }
        flow.pair(messages.text("handout.admitted"), admitted);
        flow.pair(messages.text("handout.discharged"), discharged);
        flow.pair(messages.text("handout.length"), days);
    }

    private void medicines() {
        List<Dosing> regimen = facts.chart().regimenOn(facts.today());
        flow.heading(messages.text("handout.medicines", facts.today().toString()));
        if (regimen.isEmpty()) flow.text(messages.text("handout.no-medicines"));
        else new MedicineTable(regimen, messages).write(flow);
    }

    private void ahead() {
        List<DoseAhead> ahead = DoseAhead.of(facts.chart(), facts.today());
        if (ahead.isEmpty()) return;
        flow.heading(messages.text("handout.ahead"));
        for (DoseAhead change : ahead) flow.bullet(words.day(change.from()) + "   " + change(change));
    }

    private String change(DoseAhead change) {
        Dosing one = change.after() == null ? change.before() : change.after();
        String drug = DoseWords.drug(one.drug(), messages);
        if (change.after() == null) return messages.text("handout.ahead-stop", words.drug(one.drug()));
        String after = new PatientDose(change.after(), messages).whole();
        if (change.before() == null) return messages.text("handout.ahead-start", words.drug(one.drug()), after);
        return messages.text("handout.ahead-change", drug, new PatientDose(change.before(), messages).whole(), after);
    }

    private void signs() {
        if (size == PaperSize.SLIP) {
            signs(flow, true);
            if (kind == HandoutKind.GUIDANCE) signs(flow, false);
            return;
        }
        PaperFlow urgent = flow.half();
        PaperFlow soon = flow.half();
        signs(urgent, true);
        signs(soon, false);
        flow.beside(urgent, soon);
    }

    private void signs(PaperFlow into, boolean urgent) {
        into.heading(messages.text(urgent ? "handout.signs-urgent" : "handout.signs-soon"));
        guidance.signs(facts.organs(), urgent).forEach(line -> into.bullet(line.text(messages.language())));
    }

    private void advice(PaperFlow into) {
        into.heading(messages.text("handout.advice"));
        guidance.advice(facts.organs()).forEach(line -> into.bullet(line.text(messages.language())));
    }

    private void made(PaperFlow into) {
        into.gap(6);
        into.small(messages.text("handout.made", PaperWords.minute(facts.at()), facts.maker()));
        if (!facts.approved()) into.small(messages.text("handout.example", guidance.version()));
        if (facts.due().stream().anyMatch(due -> due.kind() == LineKind.LAB)
                && facts.nextVisit().isEmpty()) into.small(messages.text("handout.due-computed"));
    }
}
