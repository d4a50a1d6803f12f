package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.privacy.Coarsening;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Sensitive;

/** One policy with some of it changed. */
final class PolicyForm {
    private PolicyForm() {}

    static Policy withDiversity(Policy policy, int l) {
        List<Sensitive> sensitive = l > 1 ? Sensitive.USUAL : List.of();
        return changed(policy, policy.suppressionLimit(), policy.pinned(), l, sensitive, policy.coarsening());
    }

    static Policy withLimit(Policy policy, double limit) {
        return changed(policy, limit, policy.pinned(), policy.l(), policy.sensitive(), policy.coarsening());
    }

    static Policy withCoarsening(Policy policy, Coarsening coarsening) {
        return changed(policy, policy.suppressionLimit(), policy.pinned(), policy.l(), policy.sensitive(), coarsening);
    }

    static Policy pinned(Policy policy, QuasiIdentifier which, boolean now) {
        List<QuasiIdentifier> pinned = new ArrayList<>(policy.pinned());
        pinned.remove(which);
        if (now) pinned.add(which);
        return changed(policy, policy.suppressionLimit(), pinned, policy.l(), policy.sensitive(), policy.coarsening());
    }

    private static Policy changed(
            Policy policy,
            double limit,
            List<QuasiIdentifier> pinned,
            int l,
            List<Sensitive> sensitive,
            Coarsening coarsening) {
        return new Policy(
                policy.id(),
                policy.k(),
                policy.quasiIdentifiers(),
                policy.ageBands(),
                policy.indexYears(),
                limit,
                pinned,
                l,
                sensitive,
                coarsening,
                policy.keepWeekday(),
                policy.smallestCell());
    }
}
