package org.catamnesis.ui.protocols;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolSeries;

/** A series as it is typed; analytes are codes with commas between them, {@code condition} is null for everybody. */
record SeriesDraft(
        String key,
        LineKind kind,
        String zh,
        String en,
        String panel,
        String condition,
        String fulfilledBy,
        List<BandDraft> bands) {
    private static final String BETWEEN = ", ";

    SeriesDraft {
        bands = List.copyOf(bands);
    }

    static SeriesDraft of(ProtocolSeries series) {
        return new SeriesDraft(
                series.key(),
                series.kind(),
                text(series.zh()),
                text(series.en()),
                String.join(BETWEEN, series.panel()),
                series.condition(),
                String.join(BETWEEN, series.fulfilledBy()),
                series.bands().stream().map(BandDraft::of).toList());
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    SeriesDraft with(List<BandDraft> others) {
        return new SeriesDraft(key, kind, zh, en, panel, condition, fulfilledBy, others);
    }

    SeriesDraft with(int band, BandDraft now) {
        List<BandDraft> others = new ArrayList<>(bands);
        others.set(band, now);
        return with(others);
    }
}
