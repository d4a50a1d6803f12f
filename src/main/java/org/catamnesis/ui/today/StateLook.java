package org.catamnesis.ui.today;

import org.catamnesis.followup.worklist.WorkState;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The shape and colour of a state; each has a shape of its own, so that none is told by colour alone. */
enum StateLook {
    TASK(Material2OutlinedMZ.RECORD_VOICE_OVER, "in-accent"),
    OVERDUE(Material2OutlinedMZ.WARNING, "in-high"),
    MISSED(Material2OutlinedAL.EVENT_BUSY, "in-high"),
    DUE(Material2OutlinedMZ.SCHEDULE, "in-unreviewed"),
    SUPPLY(Material2OutlinedAL.LOCAL_PHARMACY, "in-unreviewed"),
    UNSIGNED(Material2OutlinedAL.ASSIGNMENT_LATE, "quiet"),
    PENDING(Material2OutlinedAL.HOURGLASS_EMPTY, "quiet"),
    BOOKED(Material2OutlinedAL.EVENT, "quiet"),
    ARRIVED(Material2OutlinedAL.HOW_TO_REG, "in-good"),
    LOST(Material2OutlinedMZ.PHONE_MISSED, "in-high");

    private final Ikon icon;
    private final String style;

    StateLook(Ikon icon, String style) {
        this.icon = icon;
        this.style = style;
    }

    Ikon icon() {
        return icon;
    }

    /** The style class of the icon and of a count. */
    String style() {
        return style;
    }

    static StateLook of(WorkState state) {
        return valueOf(state.name());
    }
}
