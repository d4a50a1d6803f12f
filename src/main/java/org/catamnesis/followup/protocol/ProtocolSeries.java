package org.catamnesis.followup.protocol;

import java.util.List;
import org.catamnesis.language.Language;

/**
 * One thing that is asked for again and again, such as the core laboratory.
 *
 * @param key stable within its protocol, such as {@code core-lab}
 * @param panel the codes of the analytes to be ordered, and {@link #TROUGH}; empty for what is not a laboratory's
 * @param condition whom it concerns; null for everybody
 * @param fulfilledBy what has to be there for it to count as done: analytes that have to come within three days of each other, or {@code trough} for the level of whatever CNI or mTOR inhibitor is taken; empty where a visit of the kind does
 * @param bands in the order of their days, none overlapping
 */
public record ProtocolSeries(
        String key,
        LineKind kind,
        String zh,
        String en,
        List<String> panel,
        String condition,
        List<String> fulfilledBy,
        List<ProtocolBand> bands) {
    /** Stands in a panel for the level of whatever CNI or mTOR inhibitor is taken. */
    public static final String TROUGH = "trough";

    public ProtocolSeries {
        panel = List.copyOf(panel);
        fulfilledBy = List.copyOf(fulfilledBy);
        bands = List.copyOf(bands);
    }

    public String name(Language language) {
        return Protocol.named(language, zh, en);
    }

    public ProtocolSeries with(List<ProtocolBand> others) {
        return new ProtocolSeries(key, kind, zh, en, panel, condition, fulfilledBy, others);
    }
}
