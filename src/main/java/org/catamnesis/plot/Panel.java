package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the small multiples of a chart.
 *
 * @param note what has to be said about it in words: nothing on file, one result only, values that cannot be compared
 * @param waiting results that nobody has reviewed: marked, never joined, and in no range or number
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
        double weight,
        List<PlotPoint> waiting) {
    public Panel {
        series = List.copyOf(series);
        waiting = waiting.stream().filter(PlotPoint::drawable).toList();
        if (!(weight > 0)) throw new IllegalArgumentException("weight " + weight);
    }

    public static Panel of(String name, String unit) {
        return new Panel(name, unit, Latest.NONE, List.of(), Band.NONE, DoseLane.NONE, false, "", 1, List.of());
    }

    /** With one more series. */
    public Panel with(PlotSeries more) {
        List<PlotSeries> all = new ArrayList<>(series);
        all.add(more);
        return new Panel(name, unit, latest, all, corridor, doses, log, note, weight, waiting);
    }

    public Panel latest(Latest newLatest) {
        return new Panel(name, unit, newLatest, series, corridor, doses, log, note, weight, waiting);
    }

    public Panel corridor(Band newCorridor) {
        return new Panel(name, unit, latest, series, newCorridor, doses, log, note, weight, waiting);
    }

    public Panel doses(DoseLane newDoses) {
        return new Panel(name, unit, latest, series, corridor, newDoses, log, note, weight, waiting);
    }

    public Panel logarithmic() {
        return new Panel(name, unit, latest, series, corridor, doses, true, note, weight, waiting);
    }

    public Panel note(String words) {
        return new Panel(name, unit, latest, series, corridor, doses, log, words, weight, waiting);
    }

    public Panel weight(double newWeight) {
        return new Panel(name, unit, latest, series, corridor, doses, log, note, newWeight, waiting);
    }

    public Panel waiting(List<PlotPoint> points) {
        return new Panel(name, unit, latest, series, corridor, doses, log, note, weight, points);
    }

    /** Everything that can be pointed at: the series, then what waits. */
    List<PlotSeries> all() {
        if (waiting.isEmpty()) return series;
        List<PlotSeries> all = new ArrayList<>(series);
        all.add(new PlotSeries(name, unit, waiting));
        return all;
    }

    boolean isEmpty() {
        return waiting.isEmpty() && series.stream().allMatch(s -> s.points().isEmpty());
    }
}
