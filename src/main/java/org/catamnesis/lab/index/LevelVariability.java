package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** Coefficient of variation of troughs, or of troughs over doses, within one patient. */
public final class LevelVariability {
    public static final int LEAST_TROUGHS = 5;
    public static final About ABOUT = about("TAC-CV");
    /** The same of levels over doses. */
    public static final About DOSE_NORMALISED = about("TAC-CD-CV");

    private LevelVariability() {}

    private static About about(String id) {
        return new About(
                id,
                1,
                "%",
                1,
                "drug-level",
                "Gonzales HM et al. Am J Transplant 2020;20:1969–1983",
                false,
                ValidFor.anybody().of(Organ.LIVER, Organ.KIDNEY).in(ValidFor.Phase.AFTER_TRANSPLANT),
                List.of(Asked.result("TAC", "ng/mL")));
    }

    /** 100 · SD / mean with n − 1 in the denominator; NaN for fewer than two values. */
    public static double percent(List<Double> values) {
        int count = values.size();
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return count < 2 ? Double.NaN : 100 * Math.sqrt(squares / (count - 1)) / mean;
    }
}
