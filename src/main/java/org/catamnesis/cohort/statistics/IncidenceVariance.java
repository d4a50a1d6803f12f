package org.catamnesis.cohort.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A cumulative incidence and the sum of the squares of what each person adds to it, carried on from time to time.
 *
 * <p>With S the share free of either event, h1 and h the hazards of the event and of both, Y at risk, G = Σ h / (Y (1 − h)),
 * F = Σ S h1 and R = Σ S h1 (G − 1 / Y), all before the step where they stand under a sum, somebody at risk since e adds
 * R − R(e) − G(e) (F − F(e)), and S / Y more at an own event. From the end of the observation on it is a + b F, with
 * b = G − G(e), less 1 / (Y (1 − h)) after either event. Sums of these coefficients suffice, so that no step looks at everybody.
 */
final class IncidenceVariance {
    private static final double ROUNDING = 1e-13;

    private final List<FollowUp> byTime;
    private final int[] byEntry;
    /** G(e) and R(e) − G(e) F(e) of each person. */
    private final double[] slopes;

    private final double[] starts;
    private int entered;
    private double free = 1;
    private double incidence;
    private double hazard;
    private double pull;
    /** What one event adds for who has it, and what it takes from the slope; the latter 0 where nobody is left. */
    private double own;

    private double leap;
    private int atRisk;
    private final Squares open = new Squares();
    private final Squares ended = new Squares();

    /** Σ x², Σ x y and Σ y², Σ x and Σ y. */
    private static final class Squares {
        private double xx;
        private double xy;
        private double yy;
        private double x;
        private double y;

        void add(double one, double other, int sign) {
            xx += sign * one * one;
            xy += sign * one * other;
            yy += sign * other * other;
            x += sign * one;
            y += sign * other;
        }

        void clear() {
            xx = xy = yy = x = y = 0;
        }
    }

    IncidenceVariance(List<FollowUp> byTime) {
        this.byTime = byTime;
        byEntry = IntStream.range(0, byTime.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> byTime.get(i).entry()))
                .mapToInt(Integer::intValue)
                .toArray();
        slopes = new double[byTime.size()];
        starts = new double[byTime.size()];
    }

    /** Goes on to the next time; how many are at risk just before it. */
    int step(double time, int events, int competing) {
        while (entered < byEntry.length && byTime.get(byEntry[entered]).entry() < time) enter(byEntry[entered++]);
        int before = atRisk;
        double share = (double) events / before;
        double any = (double) (events + competing) / before;
        boolean last = events + competing == before;
        own = free / before;
        leap = last ? 0 : 1 / (before * (1 - any));
        pull += free * share * (hazard - 1.0 / before);
        incidence += free * share;
        hazard += any * leap;
        free = last ? 0 : free * (1 - any);
        return before;
    }

    private void enter(int person) {
        slopes[person] = hazard;
        starts[person] = pull - hazard * incidence;
        open.add(starts[person], slopes[person], 1);
        atRisk++;
    }

    /** Ends the observation of somebody at the time of the last step. */
    void end(int person) {
        FollowUp one = byTime.get(person);
        double added = pull - starts[person] - slopes[person] * incidence + (one.event() ? own : 0);
        double slope = hazard - slopes[person] - (one.event() || one.competing() ? leap : 0);
        ended.add(added - slope * incidence, slope, 1);
        open.add(starts[person], slopes[person], -1);
        if (--atRisk == 0) open.clear();
    }

    double incidence() {
        return incidence;
    }

    double variance() {
        double past = ended.xx + 2 * incidence * ended.xy + incidence * incidence * ended.yy;
        double squares = atRisk * pull * pull + open.xx + incidence * incidence * open.yy;
        double present = squares - 2 * pull * (open.x + incidence * open.y) + 2 * incidence * open.xy;
        // What the differences leave of nothing is nothing.
        double scale = squares + ended.xx + incidence * incidence * ended.yy;
        return past + present < scale * ROUNDING ? 0 : past + present;
    }
}
