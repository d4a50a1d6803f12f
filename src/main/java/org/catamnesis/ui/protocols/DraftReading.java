package org.catamnesis.ui.protocols;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolCheck;
import org.catamnesis.followup.protocol.ProtocolFinding.Field;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.protocol.RhythmText;
import org.catamnesis.language.Problem;

/** What a draft says, and what is wrong with it: first what cannot be read, and once all can be, what cannot be. */
record DraftReading(Optional<Protocol> protocol, List<Mistake> mistakes) {
    private static final String NUMBER = "protocol.number-expected";

    DraftReading {
        mistakes = List.copyOf(mistakes);
    }

    static DraftReading of(ProtocolDraft draft, ProtocolCheck check) {
        List<Mistake> mistakes = new ArrayList<>();
        List<ProtocolSeries> series = new ArrayList<>();
        for (int at = 0; at < draft.series().size(); at++)
            series.add(series(draft.series().get(at), at, mistakes));
        if (!mistakes.isEmpty()) return new DraftReading(Optional.empty(), mistakes);
        Protocol protocol = new Protocol(
                draft.code(),
                "",
                draft.organ(),
                draft.zh().strip(),
                draft.en().strip(),
                draft.source().strip(),
                series);
        check.of(protocol).forEach(finding -> mistakes.add(Mistake.of(finding)));
        return new DraftReading(Optional.of(protocol), mistakes);
    }

    /** Those that keep it from being saved. */
    long refusals() {
        return mistakes.stream().filter(Mistake::refuses).count();
    }

    private static ProtocolSeries series(SeriesDraft draft, int at, List<Mistake> mistakes) {
        List<ProtocolBand> bands = new ArrayList<>();
        for (int place = 0; place < draft.bands().size(); place++)
            band(draft.bands().get(place), at, place, mistakes).ifPresent(bands::add);
        return new ProtocolSeries(
                draft.key(),
                draft.kind(),
                draft.zh().strip(),
                draft.en().strip(),
                codes(draft.panel()),
                draft.condition(),
                codes(draft.fulfilledBy()),
                bands);
    }

    /** Codes with commas or blanks between them. */
    static List<String> codes(String text) {
        return Arrays.stream(text.split("[,，、;；\\s]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<ProtocolBand> band(BandDraft draft, int series, int band, List<Mistake> mistakes) {
        int before = mistakes.size();
        Integer from = number(draft.from());
        Integer to = number(draft.to());
        Integer early = number(draft.before());
        Integer late = number(draft.after());
        Optional<Rhythm> rhythm = RhythmText.read(draft.rhythm());
        if (from == null) mistakes.add(Mistake.unreadable(series, band, Field.FROM, NUMBER));
        if (to == null && !draft.to().isBlank()) mistakes.add(Mistake.unreadable(series, band, Field.TO, NUMBER));
        if (rhythm.isEmpty())
            mistakes.add(Mistake.unreadable(series, band, Field.RHYTHM, Problem.RHYTHM_UNREADABLE.key()));
        if (early == null || late == null) mistakes.add(Mistake.unreadable(series, band, Field.WINDOW, NUMBER));
        if (mistakes.size() > before) return Optional.empty();
        return Optional.of(new ProtocolBand(
                from,
                to,
                rhythm.orElseThrow(),
                draft.anchor(),
                early,
                late,
                draft.source().strip()));
    }

    /** Null for what is no whole number. */
    private static Integer number(String text) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.valueOf(text.strip()) : null;
    }
}
