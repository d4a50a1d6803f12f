package org.catamnesis.cohort.export;

import java.util.List;
import org.catamnesis.cohort.privacy.Alone;

/**
 * What an approver has to see beside the policy, in numbers, before a folder is written.
 *
 * @param known what is left of k once organ, donor type and aetiology group are known as well; null where no rows are told
 * @param overlaps with earlier exports, the newest first
 */
public record Outlook(ExportPreview preview, Alone known, List<Overlap> overlaps) {
    /** Those from which somebody could learn of few. */
    public List<Overlap> small() {
        return overlaps.stream().filter(Overlap::small).toList();
    }
}
