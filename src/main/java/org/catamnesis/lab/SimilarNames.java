package org.catamnesis.lab;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names that differ by a letter or two, as misread ones do. */
final class SimilarNames {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_LATIN = 6;
    private static final int LONG = 10;
    private final Map<String, Set<Analyte>> named;

    /** @param named analytes by key; may be filled later */
    SimilarNames(Map<String, Set<Analyte>> named) {
        this.named = named;
    }

    /** All analytes whose names are nearest to this key, which itself is none. */
    Set<Analyte> like(String key) {
        boolean latin = key.codePoints().allMatch(c -> c < 0x250);
        if (key.length() < (latin ? SHORTEST_LATIN : SHORTEST)) {
            return Set.of();
        }
        int nearest = key.length() >= LONG ? 2 : 1;
        Set<Analyte> found = new LinkedHashSet<>();
        for (Map.Entry<String, Set<Analyte>> entry : named.entrySet()) {
            int distance = distance(key, entry.getKey(), nearest);
            if (distance < nearest) {
                found.clear();
                nearest = distance;
            }
            if (distance <= nearest) {
                found.addAll(entry.getValue());
            }
        }
        return found;
    }

    /** How many letters differ; more than the most where digits or signs do. */
    private static int distance(String one, String other, int most) {
        int tooFar = most + 1;
        if (Math.abs(one.length() - other.length()) > most || !signs(one).equals(signs(other))) {
            return tooFar;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(before[j - 1] + change, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return Math.min(before[other.length()], tooFar);
    }

    private static String signs(String key) {
        return key.replaceAll("[\\p{L}]", "");
    }
}
