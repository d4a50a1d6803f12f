package org.catamnesis.followup.signing;

import java.util.List;
import org.catamnesis.followup.contact.RecordedContact;

/**
 * A contact with what it settled.
 *
 * @param done the tasks that were told
 * @param changed whether somebody changed another of them meanwhile, which is not told then
 */
public record ToldCall(RecordedContact contact, List<CareTask> done, boolean changed) {
    public ToldCall {
        done = List.copyOf(done);
    }
}
