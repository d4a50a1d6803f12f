package org.catamnesis.ui.protocols;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Draft;

/** A protocol as it is typed; {@code organ} is null for any. */
record ProtocolDraft(String code, Organ organ, String zh, String en, String source, List<SeriesDraft> series) {
    ProtocolDraft {
        series = List.copyOf(series);
    }

    static ProtocolDraft of(Protocol protocol) {
        return new ProtocolDraft(
                protocol.code(),
                protocol.organ(),
                SeriesDraft.text(protocol.zh()),
                SeriesDraft.text(protocol.en()),
                SeriesDraft.text(protocol.source()),
                protocol.series().stream().map(SeriesDraft::of).toList());
    }

    ProtocolDraft named(String newZh, String newEn) {
        return new ProtocolDraft(code, organ, newZh, newEn, source, series);
    }

    ProtocolDraft with(List<SeriesDraft> others) {
        return new ProtocolDraft(code, organ, zh, en, source, others);
    }

    ProtocolDraft with(int place, SeriesDraft now) {
        List<SeriesDraft> others = new ArrayList<>(series);
        others.set(place, now);
        return with(others);
    }

    /** With a series for visits every three months for life, to be filled in; it is the last one. */
    ProtocolDraft withNewSeries() {
        Set<String> taken = series.stream().map(SeriesDraft::key).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("series-" + number)) number++;
        BandDraft band = new BandDraft("0", "", "everyMonths 3", Anchor.LAST_ACTUAL, "14", "14", "");
        List<SeriesDraft> more = new ArrayList<>(series);
        more.add(new SeriesDraft("series-" + number, LineKind.VISIT, "", "", "", null, "", List.of(band)));
        return with(more);
    }

    /** With a band behind one of a series, which begins where that one ends; one without an end leaves a day to type. */
    ProtocolDraft withNewBand(int place, int behind) {
        SeriesDraft one = series.get(place);
        List<BandDraft> bands = new ArrayList<>(one.bands());
        if (bands.isEmpty()) {
            bands.add(new BandDraft("0", "", "everyMonths 3", Anchor.LAST_ACTUAL, "14", "14", ""));
        } else {
            BandDraft before = bands.get(behind);
            String from = before.to().matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(before.to()) + 1) : "";
            String to = behind == bands.size() - 1 ? "" : before.to();
            bands.add(
                    behind + 1,
                    new BandDraft(from, to, before.rhythm(), before.anchor(), before.before(), before.after(), ""));
        }
        return with(place, one.with(bands));
    }

    ProtocolDraft withoutSeries(int place) {
        List<SeriesDraft> fewer = new ArrayList<>(series);
        fewer.remove(place);
        return with(fewer);
    }

    ProtocolDraft withoutBand(int place, int band) {
        List<BandDraft> fewer = new ArrayList<>(series.get(place).bands());
        fewer.remove(band);
        return with(place, series.get(place).with(fewer));
    }

    /** To be kept while the window is locked. */
    Draft keep() {
        var kept = new Draft()
                .put("code", code)
                .put("organ", organ == null ? null : organ.code())
                .put("zh", zh)
                .put("en", en)
                .put("source", source)
                .put("series", String.valueOf(series.size()));
        for (int at = 0; at < series.size(); at++) keep(kept, "s" + at + '.', series.get(at));
        return kept;
    }

    private static void keep(Draft kept, String at, SeriesDraft one) {
        kept.put(at + "key", one.key())
                .put(at + "kind", one.kind().code())
                .put(at + "zh", one.zh())
                .put(at + "en", one.en())
                .put(at + "panel", one.panel())
                .put(at + "condition", one.condition())
                .put(at + "fulfilledBy", one.fulfilledBy())
                .put(at + "bands", String.valueOf(one.bands().size()));
        for (int number = 0; number < one.bands().size(); number++) {
            BandDraft band = one.bands().get(number);
            String place = at + 'b' + number + '.';
            kept.put(place + "from", band.from())
                    .put(place + "to", band.to())
                    .put(place + "rhythm", band.rhythm())
                    .put(place + "anchor", band.anchor().name())
                    .put(place + "before", band.before())
                    .put(place + "after", band.after())
                    .put(place + "source", band.source());
        }
    }

    /** Empty when none was kept. */
    static Optional<ProtocolDraft> of(Draft kept) {
        return kept.get("code").map(code -> {
            List<SeriesDraft> series = new ArrayList<>();
            for (int at = 0; at < number(kept, "series"); at++) series.add(series(kept, "s" + at + '.'));
            Organ organ = kept.get("organ").map(Organ::ofCode).orElse(null);
            return new ProtocolDraft(code, organ, text(kept, "zh"), text(kept, "en"), text(kept, "source"), series);
        });
    }

    private static SeriesDraft series(Draft kept, String at) {
        List<BandDraft> bands = new ArrayList<>();
        for (int number = 0; number < number(kept, at + "bands"); number++) {
            String place = at + 'b' + number + '.';
            bands.add(new BandDraft(
                    text(kept, place + "from"),
                    text(kept, place + "to"),
                    text(kept, place + "rhythm"),
                    Anchor.valueOf(kept.get(place + "anchor").orElseThrow()),
                    text(kept, place + "before"),
                    text(kept, place + "after"),
                    text(kept, place + "source")));
        }
        return new SeriesDraft(
                text(kept, at + "key"),
                LineKind.ofCode(kept.get(at + "kind").orElseThrow()),
                text(kept, at + "zh"),
                text(kept, at + "en"),
                text(kept, at + "panel"),
                kept.get(at + "condition").orElse(null),
                text(kept, at + "fulfilledBy"),
                bands);
    }

    private static String text(Draft kept, String name) {
        return kept.get(name).orElse("");
    }

    private static int number(Draft kept, String name) {
        return kept.get(name).map(Integer::parseInt).orElse(0);
    }
}
