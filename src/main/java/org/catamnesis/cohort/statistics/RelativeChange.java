package org.catamnesis.cohort.statistics;

import java.util.Arrays;
import java.util.Random;

/**
 * How much larger the mean after is than the mean before, of the same people, with the 95 % percentile interval of a
 * bootstrap over people (Efron 1979); null where the mean before is 0 or there is nobody.
 */
public record RelativeChange(double before, double after, Double value, Double lower, Double upper) {
    private static final int SAMPLES = 2000;

    /** @param seed the same gives the same interval */
    public static RelativeChange of(double[] before, double[] after, long seed) {
        int n = before.length;
        double meanBefore = Arrays.stream(before).average().orElse(0);
        double meanAfter = Arrays.stream(after).average().orElse(0);
        if (meanBefore == 0) return new RelativeChange(meanBefore, meanAfter, null, null, null);
        Random random = new Random(seed);
        double[] changes = new double[SAMPLES];
        int used = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            double sumBefore = 0;
            double sumAfter = 0;
            for (int i = 0; i < n; i++) {
                int drawn = random.nextInt(n);
                sumBefore += before[drawn];
                sumAfter += after[drawn];
            }
            if (sumBefore > 0) changes[used++] = sumAfter / sumBefore - 1;
        }
        double[] sorted = Arrays.copyOf(changes, used);
        Arrays.sort(sorted);
        return new RelativeChange(
                meanBefore,
                meanAfter,
                meanAfter / meanBefore - 1,
                Distribution.quantile(sorted, 0.025),
                Distribution.quantile(sorted, 0.975));
    }
}
