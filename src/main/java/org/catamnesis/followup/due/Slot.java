package org.catamnesis.followup.due;

import java.time.LocalDate;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.Rhythm;

/** A day that a rhythm asks for, before closed days move it. {@code agreed} with the patient instead of the protocol's. */
record Slot(LocalDate day, ProtocolBand band, Rhythm rhythm, boolean agreed) {
    Slot on(LocalDate other) {
        return new Slot(other, band, rhythm, agreed);
    }

    LocalDate from() {
        return day.minusDays(band.windowBefore());
    }

    LocalDate to() {
        return day.plusDays(band.windowAfter());
    }
}
