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
            surface.clip(panel.frame().plot());
            for (Piece piece : pieces(panel)) draw(piece, panel, surface, palette);
            surface.unclip();
        }
    }

    private static void draw(Piece piece, PanelView panel, Surface surface, Palette palette) {
        Box plot = panel.frame().plot();
        double top = Double.isFinite(piece.high) ? panel.values().y(piece.high) : plot.y();
        double bottom = Double.isFinite(piece.low) ? panel.values().y(piece.low) : plot.bottom();
        if (bottom < plot.y() || top > plot.bottom()) return;
        double upper = Math.max(top, plot.y() - 2);
        double lower = Math.min(bottom, plot.bottom() + 2);
        surface.rectangle(
                Box.between(piece.left, upper, piece.right, lower),
                palette.interval().at(0.13));
        Stroke edge = Stroke.hairline(palette.interval().at(0.45));
        if (Double.isFinite(piece.high)) surface.line(piece.left, upper, piece.right, upper, edge);
        if (Double.isFinite(piece.low)) surface.line(piece.left, lower, piece.right, lower, edge);
    }

    private static List<Piece> pieces(PanelView panel) {
        List<PlotPoint> points = panel.panel().series().getFirst().points();
        PlotSeries series = panel.panel().series().getFirst();
        int from = Math.max(0, series.firstFrom(panel.time().from()) - 1);
        int end = Math.min(
                points.size(), series.firstFrom(Math.nextUp(panel.time().to())) + 1);
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        while (start < end) {
            int last = start;
            while (last + 1 < end && same(points.get(start), points.get(last + 1))) last++;
            if (points.get(start).hasInterval()) add(pieces, piece(points, start, last, panel.time()));
            start = last + 1;
        }
        return pieces;
    }

    private static boolean same(PlotPoint one, PlotPoint other) {
        return Double.compare(one.low(), other.low()) == 0 && Double.compare(one.high(), other.high()) == 0;
    }

    /** The band of results {@code from} to {@code to}, which have the same interval. */
    private static Piece piece(List<PlotPoint> points, int from, int to, TimeScale time) {
        double first = time.x(points.get(from).time());
        double last = time.x(points.get(to).time());
        double before = from == 0 ? Double.NaN : (time.x(points.get(from - 1).time()) + first) / 2;
        double after = to == points.size() - 1
                ? Double.NaN
                : (last + time.x(points.get(to + 1).time())) / 2;
        double left = Double.isNaN(before) ? first - reach(after - last) : before;
        double right = Double.isNaN(after) ? last + reach(first - before) : after;
        return new Piece(
                Math.clamp(left, time.left(), time.right()),
                Math.clamp(right, time.left(), time.right()),
                points.get(from).low(),
                points.get(from).high());
    }

    /** How far a band goes on past the first or last result: as far as on its other side, within reason. */
    private static double reach(double otherSide) {
        return Double.isNaN(otherSide) ? FURTHEST / 2 : Math.clamp(otherSide, SHORTEST, FURTHEST);
    }

    /** Joins neighbours narrower than a pixel to their envelope. */
    private static void add(List<Piece> pieces, Piece next) {
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
