package org.catamnesis.cohort.privacy;

import java.util.Collection;

/** How many people share each combination of quasi-identifiers, and the risk of being recognised that follows. */
public record ClassSizes(int people, int classes, int smallest, int inSmallClasses) {

    /** @param k classes with fewer people than this are small */
    public static ClassSizes of(Collection<Integer> sizes, int k) {
        int people = 0;
        int smallest = 0;
        int small = 0;
        for (int size : sizes) {
            people += size;
            if (smallest == 0 || size < smallest) smallest = size;
            if (size < k) small += size;
        }
        return new ClassSizes(people, sizes.size(), smallest, small);
    }

    /** The greatest chance with which one who knows somebody to be in it picks the right row. */
    public double highestRisk() {
        return people == 0 ? 0 : 1.0 / smallest;
    }

    public double averageRisk() {
        return people == 0 ? 0 : (double) classes / people;
    }

    public double shareInSmallClasses() {
        return people == 0 ? 0 : (double) inSmallClasses / people;
    }
}
