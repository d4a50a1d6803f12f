package org.catamnesis.demo;

/**
 * A complication of one graft: it begins {@code rise} days before {@code day} (days after transplantation, when it is
 * found), is worst then, and fades with the time constant {@code fade}. {@code size} is 1 for a usual one.
 */
record Episode(Kind kind, int day, double rise, double fade, double size) {
    enum Kind {
        REJECTION,
        CYTOMEGALOVIRUS,
        BACTERIAL,
        BILIARY,
        RECURRENCE,
        GRAFT_FAILURE
    }

    /** How strong it is at this time: 0 before it begins, {@code size} on its day. */
    double at(double time) {
        double begin = day - rise;
        if (time <= begin) return 0;
        if (time <= day) return size * Math.pow((time - begin) / rise, 1.6);
        return size * Math.exp(-(time - day) / fade);
    }

    /** The days on which it makes the patient come, counted from its own day. */
    int[] controls() {
        return switch (kind) {
            case REJECTION, GRAFT_FAILURE -> new int[] {0, 3, 7, 14};
            case CYTOMEGALOVIRUS -> new int[] {-8, 0, 7, 21, 42};
            case BACTERIAL -> new int[] {0, 4, 12};
            case BILIARY -> new int[] {0, 7, 30};
            case RECURRENCE -> new int[] {-60, 0, 30};
        };
    }
}
