package org.catamnesis.cohort.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;

/**
 * What somebody would like to leave the clinic; it says nothing of where to.
 *
 * @param seed of everything that is drawn by chance in the statistics, so that they come out the same again
 */
public record ExportAsk(
        CohortDefinition definition, Policy policy, Set<ExportFormat> formats, Grounds grounds, long seed) {
    private static final int SEED_DIGITS = 8;

    /** With a seed that follows from the definition and the policy. */
    public ExportAsk(CohortDefinition definition, Policy policy, Set<ExportFormat> formats, Grounds grounds) {
        this(definition, policy, formats, grounds, seedOf(definition, policy));
    }

    static long seedOf(CohortDefinition definition, Policy policy) {
        ObjectNode unnumbered = CohortFile.json(definition);
        unnumbered.remove("version");
        String text = unnumbered + PolicyFile.json(policy).toString();
        return Long.parseLong(Digests.of(text).substring(0, SEED_DIGITS), 16);
    }

    /** Whether it is the copy that tells who people are. */
    public boolean identified() {
        return policy.tellsIdentity();
    }
}
