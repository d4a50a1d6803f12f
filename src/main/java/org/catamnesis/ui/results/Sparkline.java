package org.catamnesis.ui.results;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Series;
import org.catamnesis.lab.SeriesPoint;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/**
 * The course of one row, in a box that is one wide and one high. All rows share the time, from the oldest moment of the
 * table to its newest; a line joins only what may be joined.
 */
record Sparkline(List<Run> runs) {
    /** The finest step across; what is closer together is drawn as one stroke from the lowest to the highest. */
    private static final int STEPS = 56;

    private static final double DOT = 1.8;

    /** Points to join. */
    record Run(double[] xs, double[] ys) {}

    private record Moment(LocalDateTime at, double value, boolean joined) {}

    static Sparkline of(SheetItem item, Flowsheet sheet, ResultGrades grades) {
        List<Moment> moments = switch (item) {
            case SheetItem.Results results -> measured(results.line(), grades);
            case SheetItem.Calculated calculated ->
                calculated.series().points().stream()
                        .map((IndicatorPoint point) -> new Moment(point.at(), point.value(), true))
                        .toList();
            case SheetItem.Heading _ -> List.of();
        };
        if (moments.isEmpty() || sheet.moments().isEmpty()) return new Sparkline(List.of());
        LocalDateTime one = sheet.moments().getFirst();
        LocalDateTime other = sheet.moments().getLast();
        return drawn(moments, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one);
    }

    private static List<Moment> measured(Flowsheet.Line line, ResultGrades grades) {
        Analyte analyte = line.analyte();
        if (analyte == null || analyte.units().isEmpty()) return List.of();
        List<LabResult> results = grades.chart().results(analyte.code());
        List<SeriesPoint> points =
                Series.ofEachBasis(analyte, results).getLast().points();
        return points.stream()
                .map(point -> new Moment(point.at(), point.value(), point.breakBefore() == null))
                .toList();
    }

    private static Sparkline drawn(List<Moment> moments, LocalDateTime from, LocalDateTime to) {
        double span = Math.max(1, ChronoUnit.MINUTES.between(from, to));
        double low = moments.stream().mapToDouble(Moment::value).min().orElseThrow();
        double high = moments.stream().mapToDouble(Moment::value).max().orElseThrow();
        double range = high > low ? high - low : 1;
        List<Run> runs = new ArrayList<>();
        List<double[]> run = new ArrayList<>();
        for (Moment moment : moments) {
            if (!moment.joined() && !run.isEmpty()) {
                runs.add(run(run));
                run.clear();
            }
            double x = ChronoUnit.MINUTES.between(from, moment.at()) / span;
            run.add(new double[] {x, high > low ? 1 - (moment.value() - low) / range : 0.5});
        }
        runs.add(run(run));
        return new Sparkline(runs);
    }

    /** Of each step across only the first, the lowest, the highest and the last point. */
    private static List<double[]> reduced(List<double[]> points) {
        if (points.size() <= STEPS) return points;
        List<double[]> kept = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || step(points.get(i)) != step(points.get(start))) {
                List<double[]> group = points.subList(start, i);
                Comparator<double[]> byHeight = Comparator.comparingDouble(point -> point[1]);
                Set<double[]> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
                wanted.addAll(List.of(group.getFirst(), group.getLast()));
                wanted.add(Collections.min(group, byHeight));
                wanted.add(Collections.max(group, byHeight));
                group.stream().filter(wanted::contains).forEach(kept::add);
                start = i;
            }
        }
        return kept;
    }

    private static int step(double[] point) {
        return (int) (point[0] * STEPS);
    }

    private static Run run(List<double[]> all) {
        List<double[]> points = reduced(all);
        return new Run(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray());
    }

    /** Draws it within a box, its newest value as a dot. */
    void draw(Surface surface, Box box, Ink line, Ink dot) {
        for (Run run : runs) {
            double[] xs = new double[run.xs().length];
            double[] ys = new double[xs.length];
            for (int i = 0; i < xs.length; i++) {
                xs[i] = box.x() + run.xs()[i] * box.width();
                ys[i] = box.y() + run.ys()[i] * box.height();
            }
            if (xs.length > 1) surface.polyline(xs, ys, Stroke.solid(line, 1.1));
            else surface.disc(xs[0], ys[0], DOT * 0.6, line);
            if (run == runs.getLast()) surface.disc(xs[xs.length - 1], ys[xs.length - 1], DOT, dot);
        }
    }
}
