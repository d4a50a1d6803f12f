package org.catamnesis.lab.index;

import java.util.List;
import java.util.OptionalDouble;
import org.catamnesis.patient.Organ;

/** FEV1 as percent of its baseline: the mean of the two best since the transplant that lie 21 days apart at least. */
public final class Fev1Share {
    public static final About ABOUT = new About(
            "FEV1-BASELINE",
            1,
            "%",
            1,
            "lung-function",
            "Verleden GM et al. J Heart Lung Transplant 2019;38:493–503",
            true,
            ValidFor.anybody().of(Organ.LUNG).in(ValidFor.Phase.AFTER_TRANSPLANT),
            List.of(Asked.result("FEV1", "L")));
    private static final double APART = 21;

    private Fev1Share() {}

    /** The baseline of what was measured so far, in its unit; empty while no two lie far enough apart. */
    public static OptionalDouble baseline(List<Dated> values) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                boolean apart = Math.abs(values.get(j).day() - values.get(i).day()) >= APART;
                double mean = (values.get(i).value() + values.get(j).value()) / 2;
                if (apart && mean > best) best = mean;
            }
        }
        return Double.isFinite(best) ? OptionalDouble.of(best) : OptionalDouble.empty();
    }

    /** The grade of a share: fallen by a fifth, by a tenth, or not. */
    public static String grade(double percent) {
        if (percent <= 80) return "fall-20";
        return percent <= 90 ? "fall-10" : "";
    }
}
