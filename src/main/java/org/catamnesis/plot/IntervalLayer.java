package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** The interval printed with each result, as a band that steps halfway between results where it changes. */
final class IntervalLayer implements Layer {
    private static final double SHORTEST = 8;
    private static final double FURTHEST = 40;

    /** A stretch of band in pixels. */
    private record Piece(double left, double right, double low, double high) {}

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        for (PanelView panel : view.panels()) {
            if (panel.panel().series().size() != 1) continue;
            for (Piece piece : pieces(panel)) draw(piece, panel, surface, palette);
        }
    }

    private static void draw(Piece piece, PanelView panel, Surface surface, Palette palette) {
        Box plot = panel.frame().plot();
        double top = Double.isFinite(piece.high) ? panel.values().y(piece.high) : plot.y();
        double bottom = Double.isFinite(piece.low) ? panel.values().y(piece.low) : plot.bottom();
        if (bottom < plot.y() || top > plot.bottom()) return;
        double upper = Math.max(top, plot.y());
        double lower = Math.min(bottom, plot.bottom());
        surface.rectangle(Box.between(piece.left, upper, piece.right, lower), ground(palette));
        Stroke edge = Stroke.hairline(palette.interval().at(0.45).over(palette.surface()));
        if (Double.isFinite(piece.high) && top >= plot.y()) surface.line(piece.left, top, piece.right, top, edge);
        if (Double.isFinite(piece.low) && bottom < plot.bottom())
            surface.line(piece.left, bottom, piece.right, bottom, edge);
    }

    /** Solid, because it lies below everything else and covers most of a chart. */
    static Ink ground(Palette palette) {
        return palette.interval().at(0.13).over(palette.surface());
    }

    private static List<Piece> pieces(PanelView panel) {
        PlotSeries series = panel.panel().series().getFirst();
        int from = Math.max(0, series.firstFrom(panel.time().from()) - 1);
        int end = Math.min(series.size(), series.firstAfter(panel.time().to()) + 1);
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int next : series.intervals(Math.min(from + 1, end), end)) {
            add(pieces, series, start, next - 1, panel.time());
            start = next;
        }
        if (start < end) add(pieces, series, start, end - 1, panel.time());
        return pieces;
    }

    /** The band of results {@code from} to {@code to}, which have the same interval. */
    private static Piece piece(PlotSeries series, int from, int to, TimeScale time) {
        double first = time.x(series.point(from).time());
        double last = time.x(series.point(to).time());
        double before = from == 0 ? Double.NaN : (time.x(series.point(from - 1).time()) + first) / 2;
        double after = to == series.size() - 1
                ? Double.NaN
                : (last + time.x(series.point(to + 1).time())) / 2;
        double left = Double.isNaN(before) ? first - reach(after - last) : before;
        double right = Double.isNaN(after) ? last + reach(first - before) : after;
        return new Piece(
                Math.clamp(left, time.left(), time.right()),
                Math.clamp(right, time.left(), time.right()),
                series.point(from).low(),
                series.point(from).high());
    }

    /** How far a band goes on past the first or last result: as far as on its other side, within reason. */
    private static double reach(double otherSide) {
        return Double.isNaN(otherSide) ? FURTHEST / 2 : Math.clamp(otherSide, SHORTEST, FURTHEST);
    }

    /** Joins neighbours narrower than a pixel to their envelope. */
    private static void add(List<Piece> pieces, PlotSeries series, int from, int to, TimeScale time) {
        if (!series.point(from).hasInterval()) return;
        Piece next = piece(series, from, to, time);
        if (pieces.isEmpty()) {
            pieces.add(next);
            return;
        }
        Piece last = pieces.getLast();
        if (next.right - last.left >= 1) {
            pieces.add(next);
            return;
        }
        pieces.set(
                pieces.size() - 1,
                new Piece(last.left, next.right, lowest(last.low, next.low), highest(last.high, next.high)));
    }

    private static double lowest(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other) ? Double.NaN : Math.min(one, other);
    }

    private static double highest(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other) ? Double.NaN : Math.max(one, other);
    }
}
