package org.catamnesis.ui.protocols;

import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.followup.protocol.RhythmText;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** The rows of a draft in the words of one language; what cannot be read is shown as it was typed. */
record LineText(ProtocolDraft draft, Messages messages, ProtocolWords words) {

    String name(Line line) {
        SeriesDraft series = draft.series().get(line.series());
        if (!line.isBand()) return name(series);
        BandDraft band = series.bands().get(line.band());
        return band.to().isBlank()
                ? messages.text("protocol.from-day", band.from())
                : messages.text("protocol.days", band.from(), band.to());
    }

    private String name(SeriesDraft series) {
        boolean chinese = messages.language() == Language.CHINESE;
        String wanted = chinese ? series.zh() : series.en();
        String other = chinese ? series.en() : series.zh();
        String name = wanted.isBlank() ? other : wanted;
        return name.isBlank() ? messages.text("protocol.nameless") : name;
    }

    String rhythm(Line line) {
        SeriesDraft series = draft.series().get(line.series());
        if (!line.isBand()) return words.kind(series.kind());
        String typed = series.bands().get(line.band()).rhythm();
        return RhythmText.read(typed).map(words::rhythm).orElse(typed);
    }

    String anchor(Line line) {
        SeriesDraft series = draft.series().get(line.series());
        if (!line.isBand())
            return series.condition() == null
                    ? ""
                    : messages.text("protocol.only", words.condition(series.condition()));
        return series.bands().get(line.band()).anchor() == Anchor.TRANSPLANT
                ? messages.text("protocol.short-transplant")
                : messages.text("protocol.short-last");
    }

    String window(Line line) {
        if (!line.isBand()) return "";
        BandDraft band = draft.series().get(line.series()).bands().get(line.band());
        return messages.text("protocol.window", band.before(), band.after());
    }

    /** What is wrong with it, else its source or what is ordered. */
    String source(Line line, List<Mistake> mistakes) {
        Optional<Mistake> worst = worst(line, mistakes);
        if (worst.isPresent()) return worst.get().said(messages, words);
        SeriesDraft series = draft.series().get(line.series());
        return line.isBand()
                ? series.bands().get(line.band()).source()
                : words.analytes(DraftReading.codes(series.panel()));
    }

    /** The one that keeps the draft from being saved, else any. */
    static Optional<Mistake> worst(Line line, List<Mistake> mistakes) {
        List<Mistake> here = mistakes.stream()
                .filter(one -> one.at(line.series(), line.band()))
                .toList();
        return here.stream()
                .filter(Mistake::refuses)
                .findFirst()
                .or(() -> here.stream().findFirst());
    }
}
