package org.catamnesis.ui.protocols;

import java.util.List;
import org.catamnesis.followup.protocol.LineCondition;
import org.catamnesis.followup.protocol.LineConditions;

/** The whole of what a row says, where the table has room for a line; each part may be empty. */
record LineDetails(String entry, String says, String needs, String source) {
    static LineDetails of(LineText text, Line line) {
        SeriesDraft series = text.draft().series().get(line.series());
        Line head = new Line(line.series(), -1);
        String name = text.name(head);
        return new LineDetails(
                line.isBand() ? name + " · " + text.name(line) + " · " + text.rhythm(line) : name,
                says(text, series),
                needs(text, series),
                line.isBand() ? series.bands().get(line.band()).source() : "");
    }

    private static String says(LineText text, SeriesDraft series) {
        List<String> panel = DraftReading.codes(series.panel());
        String ordered = panel.isEmpty()
                ? ""
                : text.messages().text("protocol.ordered", text.words().analytes(panel)) + " ";
        return ordered + text.words().done(DraftReading.codes(series.fulfilledBy()));
    }

    private static String needs(LineText text, SeriesDraft series) {
        if (series.condition() == null) return "";
        String needs = LineConditions.shipped()
                .of(series.condition())
                .map((LineCondition one) -> one.needs(text.messages().language()))
                .orElse("");
        return text.messages().text("protocol.needs", text.words().condition(series.condition()), needs);
    }
}
