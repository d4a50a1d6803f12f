package org.catamnesis.followup.content;

import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.medication.ContentPack;

/**
 * What a doctor said about a pack of clinical content, as it was read.
 *
 * @param approved false when the approval was withdrawn
 * @param off the entries of the pack that do not act, by id
 * @param who what the doctor is called
 */
public record ContentApproval(
        String pack,
        String version,
        String fingerprint,
        boolean approved,
        Set<String> off,
        LocalDateTime at,
        String who) {
    public ContentApproval {
        off = java.util.Collections.unmodifiableSet(new TreeSet<>(off));
    }

    /** Whether it is about this very content and stands. */
    public boolean covers(ContentPack shipped) {
        return approved && fingerprint.equals(shipped.fingerprint());
    }
}
