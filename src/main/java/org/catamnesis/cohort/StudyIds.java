package org.catamnesis.cohort;

import java.util.Random;

/** Random study ids: a letter and eight more signs without vowels, so that no id is a word, a number or a date. */
final class StudyIds {
    private static final String SIGNS = "BCDFGHJKLMNPQRSTVWXYZ23456789";
    private static final int LENGTH = 8;
    private final Random random;

    /** @param random a cryptographic one, so that nobody can work out the ids of others */
    StudyIds(Random random) {
        this.random = random;
    }

    String next() {
        StringBuilder id = new StringBuilder("P");
        for (int i = 0; i < LENGTH; i++) id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return id.toString();
    }
}
