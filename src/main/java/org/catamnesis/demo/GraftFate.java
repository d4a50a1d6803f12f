package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.demo.Episode.Kind;
import org.catamnesis.demo.Graft.End;
import org.catamnesis.patient.Organ;

/** Draws what becomes of a graft: its complications and how its follow-up ends. Frequencies are believable, not measured. */
final class GraftFate {
    private final Dice dice;
    private final Aetiology aetiology;

    GraftFate(Dice dice, Aetiology aetiology) {
        this.dice = dice;
        this.aetiology = aetiology;
    }

    /** The graft of this number, transplanted on {@code day0} and followed until today at most. */
    Graft draw(int number, LocalDate day0, int untilToday) {
        Organ organ = aetiology.organ();
        boolean unreliable = dice.chance(0.14);
        double slope = dice.chance(0.22) ? dice.between(0.06, 0.22) : dice.between(0, 0.025);
        List<Episode> episodes = new ArrayList<>(complications(organ, unreliable));
        Ending ending = ending(organ, untilToday, episodes);
        if (ending.end() == End.GRAFT_LOSS) episodes.add(failure(organ, ending.days()));
        List<Episode> lived =
                episodes.stream().filter(e -> e.day() <= ending.days()).toList();
        String donor = organ == Organ.HEART || dice.chance(0.78)
                ? dice.pick(List.of("deceased-brain", "deceased-brain", "deceased-cardiac"))
                : "living";
        return new Graft(organ, number, day0, donor, ending.days(), ending.end(), lived, slope, unreliable);
    }

    private record Ending(int days, End end) {}

    private List<Episode> complications(Organ organ, boolean unreliable) {
        List<Episode> episodes = new ArrayList<>();
        if (dice.chance(unreliable ? 0.35 : 0.14)) episodes.add(rejection(early(9, 60, 300)));
        if (dice.chance(unreliable ? 0.2 : 0.03)) episodes.add(rejection(dice.whole(330, 1500)));
        if (dice.chance(0.15))
            episodes.add(new Episode(Kind.CYTOMEGALOVIRUS, dice.whole(28, 150), 20, 9, dice.between(0.7, 1.05)));
        if (dice.chance(0.17))
            episodes.add(new Episode(Kind.BACTERIAL, early(8, 120, 1800), 3, 5, dice.between(0.5, 1.4)));
        if (organ == Organ.LIVER && dice.chance(0.1))
            episodes.add(new Episode(Kind.BILIARY, early(40, 120, 900), 25, 18, dice.around(1, 0.3)));
        if (aetiology.carcinoma() && dice.chance(0.2))
            episodes.add(new Episode(Kind.RECURRENCE, dice.whole(210, 1200), 150, 1e6, dice.around(1, 0.3)));
        return episodes;
    }

    private Episode rejection(int day) {
        return new Episode(Kind.REJECTION, day, dice.between(5, 11), dice.between(4, 10), dice.around(1, 0.35));
    }

    private static Episode failure(Organ organ, int day) {
        return new Episode(Kind.GRAFT_FAILURE, day, organ == Organ.KIDNEY ? 150 : 30, 30, 1);
    }

    private int early(int first, double usual, int last) {
        return (int) Math.clamp(first + dice.around(usual, 0.9) - usual / 3, first, last);
    }

    private Ending ending(Organ organ, int untilToday, List<Episode> episodes) {
        int death = dice.chance(0.075) ? early(12, 420, 3000) : Integer.MAX_VALUE;
        for (Episode episode : episodes)
            if (episode.kind() == Kind.RECURRENCE) death = episode.day() + dice.whole(120, 420);
        int loss = dice.chance(organ == Organ.HEART ? 0 : 0.06) ? early(20, 500, 2600) : Integer.MAX_VALUE;
        int away = dice.chance(0.07) ? dice.whole(150, 1500) : Integer.MAX_VALUE;
        int days = Math.min(Math.min(untilToday, death), Math.min(loss, away));
        if (days == untilToday) return new Ending(days, End.TODAY);
        if (days == death) return new Ending(days, End.DEATH);
        return new Ending(days, days == loss ? End.GRAFT_LOSS : End.LOST_TO_FOLLOW_UP);
    }
}
