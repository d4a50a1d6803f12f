package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** The interval printed with each result, as a band that steps halfway between results where it changes. */
final class IntervalLayer implements Layer {
    private static final double SHORTEST = 8;
    private static final double FURTHEST = 40;

    /** A stretch of band in pixels. */
    private record Piece(double left, double right, double low, double high) {
        boolean continues(Piece next) {
            return Double.compare(low, next.low) == 0 && Double.compare(high, next.high) == 0 && right >= next.left - 1;
        }
    }

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
        for (int i = from; i < end; i++) {
            if (points.get(i).hasInterval()) add(pieces, piece(points, i, panel.time()));
        }
        return pieces;
    }

    private static Piece piece(List<PlotPoint> points, int i, TimeScale time) {
        PlotPoint point = points.get(i);
        double x = time.x(point.time());
        double before = i == 0 ? Double.NaN : (time.x(points.get(i - 1).time()) + x) / 2;
        double after = i == points.size() - 1
                ? Double.NaN
                : (x + time.x(points.get(i + 1).time())) / 2;
        double left = Double.isNaN(before) ? x - reach(after - x) : before;
        double right = Double.isNaN(after) ? x + reach(x - before) : after;
        return new Piece(
                Math.clamp(left, time.left(), time.right()),
                Math.clamp(right, time.left(), time.right()),
                point.low(),
                point.high());
    }

    /** How far a band goes on past the first or last result: as far as on its other side, within reason. */
    private static double reach(double otherSide) {
        return Double.isNaN(otherSide) ? FURTHEST / 2 : Math.clamp(otherSide, SHORTEST, FURTHEST);
    }

    /** Joins equal neighbours, and neighbours narrower than a pixel to their envelope. */
    private static void add(List<Piece> pieces, Piece next) {
        if (pieces.isEmpty()) {
            pieces.add(next);
            return;
        }
        Piece last = pieces.getLast();
        boolean narrow = next.right - last.left < 1;
        if (!narrow && !last.continues(next)) {
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
