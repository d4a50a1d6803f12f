package org.catamnesis.demo;

import java.time.LocalDate;

/**
 * How large a demo clinic is. {@code results} is the number of results wanted in all, met to a few percent by the distance
 * between visits, of which there is at most one a day; 0 leaves it to the visits, which gives some 450 a patient.
 */
public record DemoSize(int patients, long results) {
    public static final DemoSize USUAL = new DemoSize(300, 0);
    private static final int TRIED = 250;
    private static final int STEPS = 14;
    private static final double CLOSEST = 0.002;
    private static final double WIDEST = 30;

    public DemoSize {
        if (patients < 1 || results < 0) throw new IllegalArgumentException("a clinic has patients");
    }

    /** The distance between visits that gives the results wanted, found by trying it on the first patients. */
    double pace(long seed, LocalDate today) {
        if (results == 0) return 1;
        double wanted = (double) results / patients;
        double low = CLOSEST;
        double high = WIDEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = Math.sqrt(low * high);
            if (mean(new CourseSimulation(seed, today, middle), wanted) > wanted) low = middle;
            else high = middle;
        }
        return Math.sqrt(low * high);
    }

    /** The results a patient at this pace; stops when it is plain that there are far too many. */
    private double mean(CourseSimulation simulation, double wanted) {
        int tried = Math.min(TRIED, patients);
        double sum = 0;
        for (int number = 0; number < tried; number++) {
            sum += simulation.course(number).resultCount();
            if (sum > 2 * wanted * tried) return sum;
        }
        return sum / tried;
    }
}
