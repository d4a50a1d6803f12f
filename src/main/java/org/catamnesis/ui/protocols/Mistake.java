package org.catamnesis.ui.protocols;

import org.catamnesis.followup.protocol.ProtocolFinding;
import org.catamnesis.followup.protocol.ProtocolFinding.Field;
import org.catamnesis.followup.protocol.ProtocolWords;
import org.catamnesis.language.Messages;

/**
 * Something to be said beside a field of a draft.
 *
 * @param series place of the series, -1 for the protocol; {@code band} place of the band, -1 for the series
 * @param key of what cannot be read; null where {@code finding} says it
 */
record Mistake(int series, int band, Field field, String key, ProtocolFinding finding) {
    static Mistake unreadable(int series, int band, Field field, String key) {
        return new Mistake(series, band, field, key, null);
    }

    static Mistake of(ProtocolFinding finding) {
        return new Mistake(finding.series(), finding.band(), finding.field(), null, finding);
    }

    /** Whether the draft cannot be saved with it. */
    boolean refuses() {
        return finding == null || finding.refuses();
    }

    boolean at(int itsSeries, int itsBand) {
        return series == itsSeries && band == itsBand;
    }

    String said(Messages messages, ProtocolWords words) {
        return finding == null ? messages.text(key) : words.finding(finding);
    }
}
