package org.catamnesis.demo;

import org.catamnesis.patient.Organ;

/**
 * The tacrolimus trough that the demo's doctors aim at, in ng/mL: for liver 6–10, 4–8 and 4–6 in month 1, the first year
 * and later (attributed to EASL), for kidney the usual Chinese corridor, for heart one programme's.
 */
record Corridor(double low, double high) {
    private static final int MONTH = 30;
    private static final int YEAR = 365;

    static Corridor of(Organ organ, int day) {
        return switch (organ) {
            case LIVER -> day <= MONTH ? new Corridor(6, 10) : day <= YEAR ? new Corridor(4, 8) : new Corridor(4, 6);
            case KIDNEY ->
                day <= MONTH
                        ? new Corridor(8, 12)
                        : day <= 3 * MONTH
                                ? new Corridor(6, 10)
                                : day <= YEAR ? new Corridor(4, 10) : new Corridor(4, 8);
            default -> day <= 3 * MONTH ? new Corridor(10, 15) : day <= YEAR ? new Corridor(6, 12) : new Corridor(5, 8);
        };
    }

    double middle() {
        return (low + high) / 2;
    }
}
