package org.catamnesis.ui.protocols;

import org.catamnesis.followup.protocol.Anchor;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.RhythmText;

/** A band as it is typed; {@code to} is empty for ever. */
record BandDraft(String from, String to, String rhythm, Anchor anchor, String before, String after, String source) {
    static BandDraft of(ProtocolBand band) {
        return new BandDraft(
                String.valueOf(band.fromDay()),
                band.toDay() == null ? "" : String.valueOf(band.toDay()),
                RhythmText.format(band.rhythm()),
                band.anchor(),
                String.valueOf(band.windowBefore()),
                String.valueOf(band.windowAfter()),
                band.source() == null ? "" : band.source());
    }

    BandDraft to(String last) {
        return new BandDraft(from, last, rhythm, anchor, before, after, source);
    }
}
