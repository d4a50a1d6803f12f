package org.catamnesis.ui.visit;

import java.util.Comparator;
import java.util.List;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Words;

/** What is due, in words. */
record DueLines(Words words, AnalyteCatalogue catalogue) {
    /** What presses first stands first; what presses alike, in the order of the protocol. */
    List<DueItem> pressing(List<DueItem> items) {
        return items.stream()
                .sorted(Comparator.comparing(item -> rank(item.state())))
                .toList();
    }

    private static int rank(DueState state) {
        return switch (state) {
            case MISSED, OVERDUE -> 0;
            case DUE -> 1;
            case BOOKED -> 2;
            case PAUSED, UPCOMING -> 3;
        };
    }

    String state(DueItem item) {
        return words.now("visit.due-" + item.state().code());
    }

    /** The day with its window. */
    String when(DueItem item) {
        return words.now(
                "visit.window",
                item.due().toString(),
                item.from().toString().substring(5),
                item.to().toString().substring(5));
    }

    String rhythm(Rhythm rhythm) {
        return new WorklistWords(words.messages().get(), catalogue).rhythm(rhythm);
    }

    String reason(DueItem item) {
        return new WorklistWords(words.messages().get(), catalogue).reason(item.reason());
    }
}
