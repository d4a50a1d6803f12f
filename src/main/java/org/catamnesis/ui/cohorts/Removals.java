package org.catamnesis.ui.cohorts;

import java.util.List;
import org.catamnesis.ui.common.Desk;

/** Takes criteria out, and offers to put each back where it was. */
final class Removals {
    private final Desk desk;

    Removals(Desk desk) {
        this.desk = desk;
    }

    void remove(CriterionRow row, List<CriterionRow> from) {
        int place = from.indexOf(row);
        if (place < 0) return;
        from.remove(place);
        desk.notifications()
                .news(
                        "undo.undo",
                        () -> {
                            if (!from.contains(row)) from.add(Math.min(place, from.size()), row);
                        },
                        "cohort.form-criterion-removed");
    }
}
