package org.catamnesis.print.handout;

import org.catamnesis.language.Messages;
import org.catamnesis.print.PaperSize;

/** A letter from its template, on A4. */
final class Letter {
    private final HandoutFacts facts;
    private final HandoutKind kind;
    private final Messages messages;
    private final PaperWords words;
    private final PaperFlow flow = new PaperFlow(PaperSize.A4);

    Letter(HandoutFacts facts, HandoutKind kind, Messages messages) {
        this.facts = facts;
        this.kind = kind;
        this.messages = messages;
        words = new PaperWords(messages);
    }

    PaperDocument paper() {
        LetterText text =
                facts.letter() == null ? LetterText.shipped(kind, messages.language()) : new LetterText(facts.letter());
        head(text.heading());
        text.paragraphs().forEach(this::paragraph);
        foot();
        PaperFlow again = new PaperFlow(PaperSize.A4);
        again.small(facts.name() + "   " + words.person(facts));
        again.rule();
        again.gap(6);
        String foot =
                messages.text("handout.foot", facts.clinic().name(), LetterText.filled(text.heading(), this::value));
        return PaperDocument.of(PaperSize.A4, messages, flow, again, foot);
    }

    private void head(String heading) {
        boolean corner = kind != HandoutKind.REFERRAL && !facts.masked();
        PaperFlow head = corner ? flow.besideCode() : flow;
        head.small(facts.clinic().name());
        head.gap(4);
        head.strong(facts.name());
        String address = facts.chart().patient().demographics().address();
        if (!facts.masked() && address != null && kind != HandoutKind.REFERRAL) head.text(address);
        head.text(words.person(facts));
        head.gap(4);
        head.text(words.day(facts.today()));
        if (corner) flow.headed(head, facts.code());
        flow.gap(10);
        flow.title(LetterText.filled(heading, this::value));
        flow.gap(6);
    }

    private void paragraph(String line) {
        if (LetterText.Blank.RESULTS.braced().equals(line))
            new ResultLines(facts.grades(), facts.today(), messages).write(flow);
        else if (LetterText.Blank.MEDICINES.braced().equals(line)) medicines();
        else flow.text(LetterText.filled(line, this::value));
        flow.gap(7);
    }

    private void medicines() {
        var regimen = facts.chart().regimenOn(facts.today());
        if (regimen.isEmpty()) flow.text(messages.text("letter.no-medicines"));
        else new MedicineTable(regimen, messages).write(flow);
    }

    private String value(LetterText.Blank blank) {
        ClinicCard clinic = facts.clinic();
        NextSteps next = new NextSteps(facts, messages);
        return switch (blank) {
            case NAME -> facts.name();
            case CLINIC -> clinic.name();
            case PHONE -> clinic.phone() == null ? messages.text("letter.no-phone") : clinic.phone();
            case ADDRESS -> clinic.address() == null ? clinic.name() : clinic.address();
            case TODAY -> words.day(facts.today());
            case VISIT -> next.visit();
            case DRAW -> next.draw();
            case MISSED -> facts.missed().map(words::day).orElse(messages.text("letter.no-missed"));
            case GRAFT -> words.graft(facts);
            case DIAGNOSES ->
                facts.diagnoses().isEmpty()
                        ? messages.text("letter.no-diagnoses")
                        : String.join(messages.text("handout.and"), facts.diagnoses());
            case MEDICINES, RESULTS -> "";
        };
    }

    private void foot() {
        PaperFlow last = new PaperFlow(PaperSize.A4);
        last.gap(14);
        last.text(messages.text("letter.signature", facts.maker()) + "   "
                + facts.clinic().name());
        flow.together(last);
    }
}
