package org.catamnesis.ui.common.paper;

import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;

/** What somebody is to be called about, in words; {@code why} never says who and may be empty. */
public record RoundLine(long patientId, String what, String why) {

    /** A line of the worklist. */
    public static RoundLine of(WorkItem item, Messages messages, AnalyteCatalogue catalogue) {
        ProtocolSeries series = series(item.reason());
        String what = series == null ? messages.text("today.kind-" + item.kind()) : series.name(messages.language());
        return new RoundLine(item.patientId(), what, new WorklistWords(messages, catalogue).reason(item.reason()));
    }

    private static ProtocolSeries series(WorkReason reason) {
        for (Object argument : reason.arguments()) {
            if (argument instanceof ProtocolSeries series) return series;
            if (argument instanceof WorkReason part && series(part) != null) return series(part);
        }
        return null;
    }
}
