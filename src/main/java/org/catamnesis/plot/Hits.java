package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds results on a chart: under the pointer, and next to one another for the arrow keys. */
public final class Hits {
    private Hits() {}

    /** The result nearest to this pixel, in the panel that it lies in, at most {@code reach} pixels away. */
    public static Optional<Hit> nearest(ChartView view, double x, double y, double reach) {
        int p = view.panelAt(x, y);
        if (p < 0) return Optional.empty();
        PanelView panel = view.panels().get(p);
        TimeScale time = panel.time();
        Hit best = null;
        double closest = reach;
        List<PlotSeries> all = panel.panel().all();
        for (int s = 0; s < all.size(); s++) {
            PlotSeries series = all.get(s);
            int end = series.firstFrom(Math.min(time.time(x + reach), Math.nextUp(time.to())));
            for (int i = series.firstFrom(Math.max(time.time(x - reach), time.from())); i < end; i++) {
                PlotPoint point = series.points().get(i);
                double away = Math.hypot(
                        time.x(point.time()) - x,
                        (point.unreviewed()
                                        ? panel.values().inside(point.value())
                                        : panel.values().held(point.value()))
                                - y);
                if (away > closest) continue;
                closest = away;
                best = new Hit(p, s, i, point);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The reason why the line is broken near this pixel, empty where it is not. */
    public static Optional<String> breakNear(ChartView view, double x, double y, double reach) {
        int p = view.panelAt(x, y);
        if (p < 0) return Optional.empty();
        return view.panels().get(p).traces().stream()
                .flatMap(trace -> trace.gaps().stream())
                .filter(gap -> Math.hypot(gap.x() - x, gap.y() - y) <= reach)
                .map(Trace.Gap::reason)
                .findFirst();
    }

    /** What stands near this pixel besides results, in words: events by their flags, the reason of a break. */
    public static String words(ChartView view, double x, double y, double reach) {
        List<EventMark> events = events(view, x, y, reach);
        if (events.isEmpty()) return breakNear(view, x, y, reach).orElse("");
        return events.stream()
                .map(event -> event.label() + " " + view.chart().axis().text(Math.floor(event.from())))
                .collect(Collectors.joining(" · "));
    }

    /** The events whose flags are near this pixel column, by time. */
    public static List<EventMark> events(ChartView view, double x, double y, double reach) {
        for (ChartLayout.Column column : view.layout().columns()) {
            if (!column.flags().grown(reach, 0).contains(x, y)) continue;
            TimeScale time = view.time(column);
            return view.chart().events().stream()
                    .filter(event -> Math.abs(time.x(event.from()) - x) <= reach)
                    .toList();
        }
        return List.of();
    }

    /** The event whose flag or line is near this pixel column. */
    public static Optional<EventMark> event(ChartView view, double x, double y, double reach) {
        for (ChartLayout.Column column : view.layout().columns()) {
            if (!column.flags().grown(reach, 0).contains(x, y)) continue;
            TimeScale time = view.time(column);
            return view.chart().events().stream()
                    .filter(e -> Math.abs(time.x(e.from()) - x) <= reach)
                    .min(Comparator.comparingDouble(e -> Math.abs(time.x(e.from()) - x)));
        }
        return Optional.empty();
    }

    /** The results of a panel at this time: of each series the nearest, if it has any. */
    public static List<Hit> at(Chart chart, int panel, double time) {
        List<Hit> hits = new ArrayList<>();
        List<PlotSeries> all = chart.panels().get(panel).all();
        for (int s = 0; s < all.size(); s++) {
            int i = all.get(s).nearest(time);
            if (i >= 0) hits.add(new Hit(panel, s, i, all.get(s).points().get(i)));
        }
        return hits;
    }

    /** The result {@code steps} later (negative: earlier) in the same series; the first or last when there are no more. */
    public static Hit step(Chart chart, Hit from, int steps) {
        List<PlotPoint> points =
                chart.panels().get(from.panel()).all().get(from.series()).points();
        int i = Math.clamp((long) from.index() + steps, 0, points.size() - 1);
        return new Hit(from.panel(), from.series(), i, points.get(i));
    }

    /** The result nearest in time in the next series down (1) or up (-1), past panels without results. */
    public static Hit across(Chart chart, Hit from, int down) {
        List<Hit> all = new ArrayList<>();
        for (int p = 0; p < chart.panels().size(); p++)
            all.addAll(at(chart, p, from.point().time()));
        int here = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).panel() == from.panel() && all.get(i).series() == from.series()) here = i;
        }
        int there = here + Integer.signum(down);
        return there < 0 || there >= all.size() ? from : all.get(there);
    }

    /** The newest result, in the first panel that has one: where the keyboard begins. */
    public static Optional<Hit> newest(Chart chart) {
        for (int p = 0; p < chart.panels().size(); p++) {
            Optional<Hit> last = at(chart, p, PlotTime.FURTHEST).stream().findFirst();
            if (last.isPresent()) return last;
        }
        return Optional.empty();
    }

    /** The result with this id. */
    public static Optional<Hit> find(Chart chart, long id) {
        for (int p = 0; p < chart.panels().size(); p++) {
            List<PlotSeries> all = chart.panels().get(p).all();
            for (int s = 0; s < all.size(); s++) {
                List<PlotPoint> points = all.get(s).points();
                for (int i = 0; i < points.size(); i++) {
                    if (points.get(i).id() == id) return Optional.of(new Hit(p, s, i, points.get(i)));
                }
            }
        }
        return Optional.empty();
    }
}
