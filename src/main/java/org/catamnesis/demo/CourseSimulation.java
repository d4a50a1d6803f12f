package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.demo.Graft.End;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Organ;

/**
 * Makes synthetic recipients: the same seed, number, day and pace give the same person with the same history, however many
 * others are made. {@code pace} multiplies the distance between visits; 1 gives some 500 results a patient.
 */
public final class CourseSimulation {
    private static final int LONGEST = 2700;
    private static final int NEWEST = 9;
    private final long seed;
    private final LocalDate today;
    private final double pace;

    public CourseSimulation(long seed, LocalDate today, double pace) {
        this.seed = seed;
        this.today = today;
        this.pace = pace;
    }

    DemoCourse course(int number) {
        Dice dice = new Dice(seed, number);
        Aetiology aetiology = Aetiology.draw(dice);
        int since = (int) (NEWEST + LONGEST * Math.pow(dice.between(0, 1), 1.6));
        LocalDate day0 = today.minusDays(since);
        DemoPerson person = DemoPerson.draw(dice, number, day0);
        List<Graft> grafts = grafts(dice, aetiology, day0, since);
        GraftCourse.Parts parts = new GraftCourse.Parts();
        for (Graft graft : grafts) {
            boolean last = graft == grafts.getLast();
            new GraftCourse(dice, person, aetiology, graft, last, pace).follow(parts, today);
        }
        return new DemoCourse(
                person,
                diagnoses(dice, aetiology, day0),
                List.copyOf(parts.transplants),
                List.copyOf(parts.events),
                List.copyOf(parts.visits),
                List.copyOf(parts.dosings),
                List.copyOf(parts.samples),
                grafts.getLast().end() == End.TODAY);
    }

    /** A lost graft is replaced in some: a liver within days, a kidney after months on dialysis. */
    private static List<Graft> grafts(Dice dice, Aetiology aetiology, LocalDate day0, int since) {
        GraftFate fate = new GraftFate(dice, aetiology);
        List<Graft> grafts = new ArrayList<>(List.of(fate.draw(1, day0, since)));
        Graft first = grafts.getFirst();
        if (first.end() != End.GRAFT_LOSS || !dice.chance(0.6)) return grafts;
        int gap = aetiology.organ() == Organ.LIVER ? dice.whole(2, 9) : dice.whole(60, 500);
        int left = since - first.days() - gap;
        if (left > NEWEST) grafts.add(fate.draw(2, first.on(first.days() + gap), left));
        return grafts;
    }

    private static List<Diagnosis> diagnoses(Dice dice, Aetiology aetiology, LocalDate day0) {
        LocalDate made = dice.chance(0.9) ? day0.minusDays(dice.whole(40, 3000)) : null;
        return aetiology.codes().stream()
                .map(code -> new Diagnosis(0, 0, made, code))
                .toList();
    }
}
