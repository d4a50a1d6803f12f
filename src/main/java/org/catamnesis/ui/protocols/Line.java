package org.catamnesis.ui.protocols;

import java.util.ArrayList;
import java.util.List;

/** A row of the table: a series, or one of its bands where {@code band} is not negative. */
record Line(int series, int band) {
    static List<Line> of(ProtocolDraft draft) {
        List<Line> lines = new ArrayList<>();
        for (int series = 0; series < draft.series().size(); series++) {
            lines.add(new Line(series, -1));
            for (int band = 0; band < draft.series().get(series).bands().size(); band++)
                lines.add(new Line(series, band));
        }
        return lines;
    }

    boolean isBand() {
        return band >= 0;
    }
}
