package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the small multiples of a chart.
 *
 * @param note what has to be said about it in words: nothing on file, one result only, values that cannot be compared
 * @param weight its height beside that of the others, 1 for an ordinary one
 */
public record Panel(
        String name,
        String unit,
        Latest latest,
        List<PlotSeries> series,
        Band corridor,
        DoseLane doses,
        boolean log,
        String note,
        double weight) {
    public Panel {
        series = List.copyOf(series);
        if (!(weight > 0)) throw new IllegalArgumentException("weight " + weight);
    }

    public static Panel of(String name, String unit) {
        return new Panel(name, unit, Latest.NONE, List.of(), Band.NONE, DoseLane.NONE, false, "", 1);
    }

    /** With one more series. */
    public Panel with(PlotSeries more) {
        List<PlotSeries> all = new ArrayList<>(series);
        all.add(more);
        return new Panel(name, unit, latest, all, corridor, doses, log, note, weight);
    }

    public Panel latest(Latest newLatest) {
        return new Panel(name, unit, newLatest, series, corridor, doses, log, note, weight);
    }

    public Panel corridor(Band newCorridor) {
        return new Panel(name, unit, latest, series, newCorridor, doses, log, note, weight);
    }

    public Panel doses(DoseLane newDoses) {
        return new Panel(name, unit, latest, series, corridor, newDoses, log, note, weight);
    }

    public Panel logarithmic() {
        return new Panel(name, unit, latest, series, corridor, doses, true, note, weight);
    }

    public Panel note(String words) {
        return new Panel(name, unit, latest, series, corridor, doses, log, words, weight);
    }

    public Panel weight(double newWeight) {
        return new Panel(name, unit, latest, series, corridor, doses, log, note, newWeight);
    }

    boolean isEmpty() {
        return series.stream().allMatch(s -> s.points().isEmpty());
    }
}
