package org.catamnesis.ui.visit;

import org.catamnesis.followup.due.DueItem;
import org.catamnesis.ui.common.Words;

/** What is due, in words. */
record DueLines(Words words) {
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

    String reason(DueItem item) {
        return "";
    }
}
