package org.catamnesis.print.handout;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.language.Messages;
import org.catamnesis.print.PaperSize;

/** The people to be called, on paper: whom, where, about what and why, with boxes for what came of it. */
public record CallList(List<CallLine> lines, String clinic, String maker, LocalDateTime at, Messages messages) {
    private static final List<PaperFlow.Column> COLUMNS =
            List.of(new PaperFlow.Column(0.3), new PaperFlow.Column(0.26), new PaperFlow.Column(0.44));

    public PaperDocument paper() {
        PaperFlow flow = new PaperFlow(PaperSize.A4);
        PaperWords words = new PaperWords(messages);
        flow.small(clinic);
        flow.title(messages.text("letter.call-list"));
        flow.text(messages.text("letter.call-count", lines.size(), words.day(at.toLocalDate())));
        flow.gap(6);
        if (lines.isEmpty()) flow.text(messages.text("letter.call-nobody"));
        lines.forEach(line -> line(flow, line));
        flow.small(messages.text("handout.made", PaperWords.minute(at), maker));
        PaperFlow again = new PaperFlow(PaperSize.A4);
        again.small(messages.text("letter.call-list") + "   " + words.day(at.toLocalDate()));
        again.rule();
        again.gap(6);
        return PaperDocument.of(
                PaperSize.A4,
                messages,
                flow,
                again,
                messages.text("handout.foot", clinic, messages.text("letter.call-keep")));
    }

    /** All of one patient on one page. */
    private void line(PaperFlow flow, CallLine line) {
        PaperFlow entry = new PaperFlow(PaperSize.A4);
        entry.rule();
        String phones =
                line.phones().isEmpty() ? messages.text("letter.call-no-phone") : String.join("  ", line.phones());
        for (int i = 0; i < Math.max(1, line.about().size()); i++)
            entry.row(
                    COLUMNS,
                    List.of(
                            i == 0 ? line.name() + "   " + line.detail() : "",
                            i == 0 ? phones : "",
                            i < line.about().size() ? line.about().get(i) : ""),
                    true);
        entry.gap(3);
        entry.boxes(List.of(
                messages.text("letter.call-reached"),
                messages.text("letter.call-no-answer"),
                messages.text("letter.call-wrong"),
                messages.text("letter.call-again")));
        entry.gap(20);
        flow.together(entry);
    }
}
