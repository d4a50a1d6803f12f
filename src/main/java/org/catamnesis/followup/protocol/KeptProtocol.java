package org.catamnesis.followup.protocol;

import java.util.Optional;
import org.catamnesis.followup.content.ContentApproval;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.patient.Organ;

/**
 * A protocol as it is in force here, with how it stands.
 *
 * @param protocol empty where the site's newest version was written by a newer workstation and nothing ships under its code
 * @param site the newest version that the site has written; empty for one as it ships
 * @param readable false where that version cannot be read here and what ships stands in for it
 * @param pack what an approval is about
 * @param approval what was said last about it
 * @param chosen whether the clinic follows its patients by it
 */
public record KeptProtocol(
        String code,
        Optional<Protocol> protocol,
        Optional<SiteProtocol> site,
        boolean readable,
        ContentPack pack,
        Standing standing,
        Optional<ContentApproval> approval,
        boolean chosen) {
    /** Null for one that is for any organ, or that cannot be read. */
    public Organ organ() {
        return protocol.map(Protocol::organ).orElse(null);
    }
}
