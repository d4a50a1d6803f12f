package org.catamnesis.cohort.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catamnesis.cohort.AttritionStep;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * How many were there before and after a step of the selection, the last of which leaves out who has too few alike.
 *
 * @param step empty for that last one
 * @param before null where it is withheld, as in the first step, before which nobody was counted
 * @param after null where it is withheld
 */
record AttritionCount(Optional<AttritionStep> step, Integer before, Integer after) {
    static List<AttritionCount> of(Cohort cohort, int suppressed, SmallCells cells) {
        List<Integer> left = new ArrayList<>();
        cohort.attrition().forEach(step -> left.add(step.left()));
        left.add(cohort.members().size() - suppressed);
        List<Optional<Integer>> told = cells.stepsTo(left);
        List<AttritionCount> counts = new ArrayList<>();
        Integer before = null;
        for (int i = 0; i < told.size(); i++) {
            Integer after = told.get(i).orElse(null);
            boolean last = i == cohort.attrition().size();
            counts.add(new AttritionCount(
                    last ? Optional.empty() : Optional.of(cohort.attrition().get(i)), before, after));
            before = after;
        }
        return counts;
    }

    String code() {
        return step.map(each -> each.kind().name().toLowerCase(Locale.ROOT)).orElse("suppression");
    }

    /** Null where either count is withheld. */
    Long removed() {
        return before == null || after == null ? null : (Long) (long) (before - after);
    }
}
