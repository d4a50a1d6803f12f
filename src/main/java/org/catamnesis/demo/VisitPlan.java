package org.catamnesis.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a patient comes: before the operation, in hospital, then after the outpatient bands of Chinese programmes (weekly,
 * two-weekly, monthly, two- and three-monthly), late now and then, missing some, and more often while something is wrong.
 */
final class VisitPlan {
    private static final int[] IN_HOSPITAL = {-1, 1, 3, 5, 8, 12, 17};
    private static final double LAST_IN_HOSPITAL = 10;

    private final Dice dice;
    private final double pace;

    /** {@code pace} multiplies the distance between visits. */
    VisitPlan(Dice dice, double pace) {
        this.dice = dice;
        this.pace = pace;
    }

    /** In the order of their days, none after the graft's last day. */
    List<DemoVisit> of(Graft graft) {
        List<DemoVisit> visits = new ArrayList<>();
        for (int day : IN_HOSPITAL) if (day <= lastInHospital()) visits.add(kept(day, day));
        double planned = 21;
        while (planned < graft.days() + 7) {
            planned += Math.max(1, interval(planned) * pace);
            visits.add(drawn(graft, (int) planned));
        }
        for (Episode episode : graft.episodes()) addControls(visits, episode);
        int last = graft.end() == Graft.End.DEATH ? graft.days() - 1 : graft.days();
        visits.removeIf(visit -> visit.actual() > last || visit.planned() > last);
        visits.sort(Comparator.comparingInt(DemoVisit::actual).thenComparing(v -> !v.attended()));
        return withoutDoubles(visits);
    }

    /** The last day in hospital of which there are results: the fewer a clinic is to have, the earlier. */
    private double lastInHospital() {
        return pace <= 1 ? Double.MAX_VALUE : LAST_IN_HOSPITAL - pace;
    }

    private static double interval(double day) {
        if (day < 60) return 12;
        if (day < 90) return 16;
        if (day < 180) return 30;
        if (day < 365) return 46;
        return day < 730 ? 92 : 122;
    }

    private DemoVisit drawn(Graft graft, int planned) {
        if (dice.chance(graft.unreliable() ? 0.16 : 0.035)) return new DemoVisit(planned, planned, false, false);
        int late = planned < 60 || pace < 0.3 ? 0 : dice.whole(-2, graft.unreliable() ? 16 : 5);
        return kept(planned, planned + late);
    }

    private static DemoVisit kept(int planned, int actual) {
        return new DemoVisit(planned, actual, true, false);
    }

    private static void addControls(List<DemoVisit> visits, Episode episode) {
        for (int after : episode.controls()) {
            int day = episode.day() + after;
            if (day >= 1) visits.add(new DemoVisit(day, day, true, true));
        }
    }

    /** One visit a day; a day on which somebody came is not a missed one. */
    private static List<DemoVisit> withoutDoubles(List<DemoVisit> sorted) {
        List<DemoVisit> single = new ArrayList<>();
        for (DemoVisit visit : sorted)
            if (single.isEmpty() || single.getLast().actual() != visit.actual()) single.add(visit);
        return single;
    }
}
