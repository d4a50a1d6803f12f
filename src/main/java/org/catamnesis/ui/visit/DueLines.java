package org.catamnesis.ui.visit;

import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Words;

/** What is due, in words. */
record DueLines(Words words, AnalyteCatalogue catalogue) {
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
