package org.catamnesis.followup.signing;

import java.util.List;
import java.util.Optional;

/** What one signature wrote: a sign-off for each group, and the task that follows from the decision, if any. */
public record Signed(List<SignOff> signOffs, Optional<CareTask> task) {
    public Signed {
        signOffs = List.copyOf(signOffs);
    }

    /** How many results it signed. */
    public int results() {
        return signOffs.stream().mapToInt(one -> one.results().size()).sum();
    }
}
