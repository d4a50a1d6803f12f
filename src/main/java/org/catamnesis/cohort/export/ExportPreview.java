package org.catamnesis.cohort.export;

import java.util.Optional;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.privacy.Generalisation;

/** What an export would be: who is in, and how coarse they would have to be; empty when no way is found. */
public record ExportPreview(Cohort cohort, Optional<Generalisation> generalisation) {
    public int patients() {
        return cohort.members().size();
    }

    /** How many patients would be in the files. */
    public int exported() {
        return generalisation.map(found -> found.after().people()).orElse(0);
    }
}
