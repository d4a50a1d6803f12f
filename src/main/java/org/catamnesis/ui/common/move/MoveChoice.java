package org.catamnesis.ui.common.move;

import org.catamnesis.report.ResultMoveStore.Moved;

/** Something that can be given to another patient: its words, and what does it. */
public record MoveChoice(String key, int count, Mover mover) {
    /** Moves it to a patient for a reason; runs away from the window. */
    public interface Mover {
        Moved move(long to, String reason);
    }
}
