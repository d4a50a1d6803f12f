package org.catamnesis.cohort.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which known words somebody may have meant. */
public final class Nearest {
    private static final int OFFERED = 3;

    private Nearest() {}

    /** At most three, the nearest first; none where all are far from it. */
    public static List<String> to(String written, Collection<String> known) {
        record Near(String word, int distance) {}
        String plain = plain(written);
        int most = Math.max(1, plain.length() / 3);
        return known.stream()
                .distinct()
                .map(word -> new Near(word, distance(plain, plain(word))))
                .filter(near -> near.distance() <= most || begins(plain(near.word()), plain))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .limit(OFFERED)
                .map(Near::word)
                .toList();
    }

    private static boolean begins(String one, String other) {
        int least = 3;
        return one.length() >= least && other.length() >= least && (one.startsWith(other) || other.startsWith(one));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    }

    /** How many letters have to be changed, added, left out or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[one.length()][other.length()];
    }
}
