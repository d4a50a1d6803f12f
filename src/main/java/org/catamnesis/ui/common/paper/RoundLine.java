package org.catamnesis.ui.common.paper;

import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;

/**
 * What somebody is to be called about, in words.
 *
 * @param item the line of the worklist by name, such as {@code series:core-lab}; null where it is none
 * @param why never says who and may be empty
 */
public record RoundLine(long patientId, String item, String what, String why) {
    /** No line of the worklist. */
    public RoundLine(long patientId, String what, String why) {
        this(patientId, null, what, why);
    }

    /** A line of the worklist. */
    public static RoundLine of(WorkItem item, Messages messages, AnalyteCatalogue catalogue) {
        ProtocolSeries series = series(item.reason());
        String what = series == null ? messages.text("today.kind-" + item.kind()) : series.name(messages.language());
        String why = new WorklistWords(messages, catalogue).reason(item.reason());
        return new RoundLine(item.patientId(), item.item(), what, why);
    }

    private static ProtocolSeries series(WorkReason reason) {
        for (Object argument : reason.arguments()) {
            if (argument instanceof ProtocolSeries series) return series;
            if (argument instanceof WorkReason part && series(part) != null) return series(part);
        }
        return null;
    }
}
