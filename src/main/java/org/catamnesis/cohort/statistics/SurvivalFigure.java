package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/**
 * Survival curves with their limits, a tick for each censoring and the numbers at risk below, which also tell the colours.
 * Groups differ by dashes as well.
 *
 * @param labels the name of each curve
 * @param note stands in the plot, away from the curves; may be empty
 * @param rising whether the curves begin at nothing, and the axis ends where they need it to
 * @param points whether only heights at some times are told: where between them it fell, a line of steps would pretend to know
 */
public record SurvivalFigure(
        String title,
        String axis,
        String years,
        String months,
        String atRisk,
        List<Curve> curves,
        RiskTable risk,
        List<String> labels,
        String note,
        boolean rising,
        boolean points) {
    private static final double TOP = 40;
    private static final double ROW = 18;
    private static final double FOOT = 52;
    private static final double RIGHT = 20;
    private static final double TICK = 4;
    private static final double POINT = 3.5;
    private static final double[] HEIGHTS = {0.1, 0.2, 0.5, 1};
    private static final double YEAR = 365.25;
    private static final Stroke.Dash[] DASHES = {Stroke.Dash.SOLID, Stroke.Dash.DASHED, Stroke.Dash.DOTTED};

    /** Days from tick to tick, and how many of the unit that are. */
    private record Scale(double step, double unit, boolean inYears) {
        static Scale of(double end) {
            boolean inYears = end > 3 * YEAR;
            double unit = inYears ? YEAR : YEAR / 12;
            for (int each : inYears ? new int[] {1, 2, 5, 10, 20} : new int[] {1, 2, 3, 6}) {
                if (end / (each * unit) <= 8) return new Scale(each * unit, unit, inYears);
            }
            return new Scale(end / 5, unit, inYears);
        }

        List<Double> ticks(double end) {
            List<Double> ticks = new ArrayList<>();
            for (int i = 0; i * step <= end + 1e-9; i++) ticks.add(i * step);
            return ticks;
        }
    }

    /** Where a time and a share are in the plot, which begins at 0 and ends with these. */
    private record Area(Box plot, double end, double highest) {
        double x(double time) {
            return plot.x() + plot.width() * Math.max(0, time) / end;
        }

        double y(double share) {
            return plot.bottom() - plot.height() * share / highest;
        }
    }

    /** How high it is with so many curves, when the plot itself shall have this height. */
    public double height(double plot) {
        return TOP + plot + FOOT + ROW * curves.size();
    }

    /** Draws it over the whole of a surface of this size, which is filled. */
    public void draw(Surface on, double width, double height, Palette palette) {
        on.rectangle(new Box(0, 0, width, height), palette.surface());
        double end = Math.max(1, curves.stream().mapToDouble(Curve::end).max().orElse(1));
        Scale scale = Scale.of(end);
        Lettering small = Lettering.small(palette.textQuiet());
        double names = labels.stream().mapToDouble(small::width).max().orElse(0);
        double left = Math.min(width / 3, Math.max(56, names + 60));
        Box plot = Box.between(left, TOP, width - RIGHT, height - FOOT - ROW * curves.size());
        Area area = new Area(plot, end, highest());
        on.text(title, 12, 22, Lettering.base(palette.text()).strong());
        axes(on, area, scale, palette);
        for (int i = 0; i < curves.size(); i++) limits(on, area, curves.get(i), ink(palette, i));
        for (int i = 0; i < curves.size(); i++) {
            if (points) points(on, area, curves.get(i), ink(palette, i), POINT * (1 + i));
            else curve(on, area, curves.get(i), new Stroke(ink(palette, i), 1.8, DASHES[i % DASHES.length]));
        }
        note(on, plot, palette);
        atRisk(on, area, scale, palette);
    }

    private Ink ink(Palette palette, int curve) {
        return curves.size() == 1
                ? palette.accent()
                : palette.series().get(curve % palette.series().size());
    }

    private void axes(Surface on, Area area, Scale scale, Palette palette) {
        Box plot = area.plot();
        Lettering small = Lettering.small(palette.textQuiet());
        double highest = area.highest();
        int parts = highest == 1 ? 4 : 5;
        for (int part = 0; part <= parts; part++) {
            double share = highest * part / parts;
            double y = area.y(share);
            on.line(plot.x(), y, plot.right(), y, Stroke.hairline(palette.line()));
            on.text(Math.round(share * 100) + "%", plot.x() - 8, y + 4, small.right());
        }
        for (double tick : scale.ticks(area.end())) {
            double x = area.x(tick);
            on.line(x, plot.bottom(), x, plot.bottom() + TICK, Stroke.hairline(palette.textQuiet()));
            on.text(Long.toString(Math.round(tick / scale.unit)), x, plot.bottom() + 17, small.centred());
        }
        on.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), Stroke.hairline(palette.textQuiet()));
        String unit = axis + " (" + (scale.inYears ? years : months) + ")";
        on.text(unit, plot.right(), plot.bottom() + 33, small.right());
    }

    /** Where the axis ends. */
    private double highest() {
        if (!rising) return 1;
        double most = curves.stream()
                .flatMap(curve -> curve.steps().stream())
                .mapToDouble(step -> step.upper() == null ? step.survival() : step.upper())
                .max()
                .orElse(1);
        for (double each : HEIGHTS) if (most <= each) return each;
        return 1;
    }

    /** Below curves that fall, above those that rise. */
    private void note(Surface on, Box plot, Palette palette) {
        double y = rising ? plot.y() + 18 : plot.bottom() - 10;
        if (!note.isEmpty()) on.text(note, plot.x() + 10, y, Lettering.small(palette.text()));
    }

    private void atRisk(Surface on, Area area, Scale scale, Palette palette) {
        Box plot = area.plot();
        Lettering small = Lettering.small(palette.text());
        on.text(atRisk, 12, plot.bottom() + 33, Lettering.small(palette.textQuiet()));
        List<Double> ticks = scale.ticks(area.end());
        List<List<String>> texts = risk.texts(ticks);
        for (int i = 0; i < curves.size(); i++) {
            double baseline = plot.bottom() + FOOT + ROW * i;
            Stroke stroke = new Stroke(ink(palette, i), 2, DASHES[i % DASHES.length]);
            on.line(12, baseline - 4, 32, baseline - 4, stroke);
            on.text(small.fitted(labels.get(i), plot.x() - 48), 38, baseline, small);
            List<String> numbers = texts.get(i);
            double free = Double.NEGATIVE_INFINITY;
            for (int t = 0; t < numbers.size(); t++) {
                double x = area.x(ticks.get(t));
                double half = small.width(numbers.get(t)) / 2;
                if (x - half < free) continue;
                on.text(numbers.get(t), x, baseline, small.centred());
                free = x + half + 4;
            }
        }
    }

    private void curve(Surface on, Area area, Curve curve, Stroke stroke) {
        List<SurvivalStep> steps = curve.steps();
        double[] xs = new double[2 * steps.size() + 1];
        double[] ys = new double[2 * steps.size() + 1];
        xs[0] = area.x(0);
        ys[0] = area.y(rising ? 0 : 1);
        for (int i = 0; i < steps.size(); i++) {
            SurvivalStep step = steps.get(i);
            xs[2 * i + 1] = area.x(step.time());
            ys[2 * i + 1] = ys[2 * i];
            xs[2 * i + 2] = xs[2 * i + 1];
            ys[2 * i + 2] = area.y(step.survival());
        }
        on.polyline(xs, ys, stroke);
        double before = Double.NEGATIVE_INFINITY;
        for (SurvivalStep step : steps) {
            double x = area.x(step.time());
            if (step.censored() == 0 || x - before < 1) continue;
            double y = area.y(step.survival());
            on.line(x, y - TICK, x, y + TICK, Stroke.solid(stroke.ink(), 1));
            before = x;
        }
    }

    /** Rings, of another size for each curve, since heights may be the same. */
    private static void points(Surface on, Area area, Curve curve, Ink ink, double radius) {
        for (SurvivalStep step : curve.steps())
            on.ring(area.x(step.time()), area.y(step.survival()), radius, Stroke.solid(ink, 1.8));
    }

    /** The band between the limits, where there are any. */
    private void limits(Surface on, Area area, Curve curve, Ink ink) {
        List<SurvivalStep> steps =
                curve.steps().stream().filter(step -> step.lower() != null).toList();
        int n = steps.size();
        if (n == 0) return;
        double last = curve.end();
        double[] xs = new double[4 * n];
        double[] ys = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double until = i + 1 < n ? steps.get(i + 1).time() : last;
            xs[2 * i] = area.x(steps.get(i).time());
            xs[2 * i + 1] = area.x(until);
            ys[2 * i] = area.y(steps.get(i).upper());
            ys[2 * i + 1] = ys[2 * i];
            xs[4 * n - 1 - 2 * i] = xs[2 * i];
            xs[4 * n - 2 - 2 * i] = xs[2 * i + 1];
            ys[4 * n - 1 - 2 * i] = area.y(steps.get(i).lower());
            ys[4 * n - 2 - 2 * i] = ys[4 * n - 1 - 2 * i];
        }
        on.polygon(xs, ys, ink.at(0.14));
    }
}
