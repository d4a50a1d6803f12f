package org.catamnesis.ui.common.contact;

import java.util.List;
import org.catamnesis.followup.signing.CareTask;

/**
 * Whom somebody wants to get in touch with, and why.
 *
 * @param about lines of the worklist by name; empty for no particular reason
 * @param script what to say; empty for nothing in particular
 * @param tasks doctors' decisions that are told with it, to be repeated back
 */
public record ContactWish(long patientId, List<String> about, String script, List<CareTask> tasks) {
    public ContactWish {
        about = List.copyOf(about);
        tasks = List.copyOf(tasks);
    }

    /** For no particular reason. */
    public static ContactWish of(long patientId) {
        return new ContactWish(patientId, List.of(), "", List.of());
    }
}
