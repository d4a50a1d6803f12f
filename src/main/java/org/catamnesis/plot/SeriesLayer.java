package org.catamnesis.plot;

import java.util.Arrays;
import java.util.List;

/** Lines through what can be compared, the marks of the results, and the breaks. */
final class SeriesLayer implements Layer {
    private static final double MARK = 9;

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        for (PanelView panel : view.panels()) {
            Box plot = panel.frame().plot();
            surface.clip(plot.grown(2, 5));
            List<Trace> traces = panel.traces();
            for (int s = 0; s < traces.size(); s++) lines(traces.get(s), surface, palette.series(s, traces.size()));
            for (Trace trace : traces) {
                for (Trace.Gap gap : trace.gaps()) {
                    surface.mark(Mark.BREAK, gap.x(), gap.y(), palette.textQuiet(), palette.surface());
                }
            }
            surface.unclip();
            surface.clip(plot.grown(MARK, MARK));
            for (int s = 0; s < traces.size(); s++) {
                Ink ink = palette.dots(s, traces.size());
                if (traces.get(s).dense()) many(traces.get(s).marks(), surface, palette);
                for (Trace.Placed placed : traces.get(s).marks()) {
                    if (panel.values().beyond(placed.point().value())) beyond(placed, surface, palette);
                    else if (!traces.get(s).dense() || !plain(placed.point())) mark(placed, ink, surface, palette);
                }
            }
            for (Trace.Placed placed : panel.waiting()) hollow(placed.x(), placed.y(), surface, palette);
            surface.unclip();
        }
    }

    private static void hollow(double x, double y, Surface surface, Palette palette) {
        surface.mark(Mark.UNREVIEWED, x, y, palette.unreviewed(), palette.surface());
    }

    private static void lines(Trace trace, Surface surface, Ink ink) {
        for (Trace.Columns dense : trace.columns()) {
            surface.columns(dense.left(), dense.tops(), dense.bottoms(), ink);
        }
        for (Trace.Stretch stretch : trace.stretches()) {
            Stroke stroke = stretch.uncertain() ? Stroke.dashed(ink, 1.3) : Stroke.solid(ink, 1.4);
            surface.polyline(stretch.xs(), stretch.ys(), stroke);
        }
    }

    /** Among very many results those above and below their intervals are drawn at once. */
    private static void many(List<Trace.Placed> marks, Surface surface, Palette palette) {
        double[] xs = new double[marks.size()];
        double[] ys = new double[marks.size()];
        for (Grade grade : new Grade[] {Grade.LOW, Grade.HIGH}) {
            int count = 0;
            for (Trace.Placed placed : marks) {
                if (placed.point().grade() != grade || !plain(placed.point())) continue;
                xs[count] = placed.x();
                ys[count++] = placed.y();
            }
            if (count > 0)
                surface.marks(Mark.of(grade), Arrays.copyOf(xs, count), Arrays.copyOf(ys, count), palette.of(grade));
        }
    }

    private static void beyond(Trace.Placed placed, Surface surface, Palette palette) {
        Ink ink = palette.of(placed.point().grade());
        surface.mark(Mark.BEYOND, placed.x(), placed.y(), ink, palette.surface());
        around(placed, surface, palette);
    }

    private static boolean plain(PlotPoint point) {
        boolean outside = point.grade() == Grade.HIGH || point.grade() == Grade.LOW;
        return outside && point.censoring() == Censoring.NONE && !point.patientReported() && !point.unreviewed();
    }

    private static void mark(Trace.Placed placed, Ink ordinary, Surface surface, Palette palette) {
        PlotPoint point = placed.point();
        Ink ink = point.grade() == Grade.NORMAL ? ordinary : palette.of(point.grade());
        Ink ground = palette.surface();
        double x = placed.x();
        double y = placed.y();
        if (point.unreviewed()) hollow(x, y, surface, palette);
        else
            switch (point.censoring()) {
                case NONE -> surface.mark(Mark.of(point.grade()), x, y, ink, ground);
                case BELOW -> surface.mark(Mark.BELOW_LIMIT, x, y, ink, ground);
                case ABOVE -> surface.mark(Mark.ABOVE_LIMIT, x, y, ink, ground);
            }
        around(placed, surface, palette);
    }

    private static void around(Trace.Placed placed, Surface surface, Palette palette) {
        PlotPoint point = placed.point();
        double x = placed.x();
        double y = placed.y();
        if (point.patientReported()) surface.mark(Mark.PATIENT_REPORTED, x, y, palette.accent(), palette.surface());
    }
}
