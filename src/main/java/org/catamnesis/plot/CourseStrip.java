package org.catamnesis.plot;

import java.util.List;
import java.util.Optional;

/** The whole course in a strip: the leading series small, the events, and the window that the chart above shows. */
public final class CourseStrip {
    /** What the pointer takes hold of. */
    public enum Grip {
        FROM,
        TO,
        WINDOW,
        OUTSIDE
    }

    private static final double MARGIN = 10;
    private static final double REACH = 6;
    private static final double LABELS = 15;
    private static final double VEIL = 0.62;

    private final Chart chart;
    private final Viewport all;
    private final Box box;
    private final Box plot;
    private final TimeScale time;
    private final Optional<Trace> trace;

    /** Width and height in pixels. */
    public CourseStrip(Chart chart, Viewport course, double width, double height) {
        this.chart = chart;
        this.all = course.fit();
        this.box = new Box(0, 0, Math.max(1, width), Math.max(1, height));
        this.plot = Box.between(MARGIN, 3, box.width() - MARGIN, Math.max(4, box.height() - LABELS));
        this.time = new TimeScale(all.from(), all.to(), plot.x(), Math.max(plot.x() + 1, plot.right()));
        this.trace =
                leading().map(panel -> Tracer.trace(panel.series().getFirst(), time, ValueRange.of(panel, all, plot)));
    }

    private Optional<Panel> leading() {
        return chart.panels().stream()
                .filter(panel -> !panel.series().isEmpty()
                        && !panel.series().getFirst().points().isEmpty())
                .findFirst();
    }

    /** The name of what is drawn, empty when nothing is. */
    public String name() {
        return leading().map(Panel::name).orElse("");
    }

    public void draw(Surface surface, Palette palette, Viewport shown) {
        surface.rectangle(box, palette.surface());
        for (EventMark event : chart.events()) {
            double x = time.held(event.from());
            Ink ink = palette.event().at(event.major() ? 0.8 : 0.35);
            surface.line(x, plot.y(), x, plot.bottom(), Stroke.hairline(ink));
        }
        surface.clip(plot);
        trace.ifPresent(seen -> lines(seen, surface, palette.textQuiet()));
        surface.unclip();
        window(surface, palette, shown);
        labels(surface, palette);
    }

    private static void lines(Trace trace, Surface surface, Ink ink) {
        for (Trace.Columns dense : trace.columns()) {
            surface.columns(dense.left(), dense.tops(), dense.bottoms(), ink);
        }
        for (Trace.Stretch stretch : trace.stretches()) {
            surface.polyline(stretch.xs(), stretch.ys(), Stroke.solid(ink, 1));
        }
        for (Trace.Placed placed : trace.marks()) surface.disc(placed.x(), placed.y(), 1.4, ink);
    }

    private void window(Surface surface, Palette palette, Viewport shown) {
        double left = time.held(shown.from());
        double right = Math.max(left + 2, time.held(shown.to()));
        Ink veil = palette.surface().at(VEIL);
        surface.rectangle(Box.between(plot.x(), plot.y(), left, plot.bottom()), veil);
        surface.rectangle(Box.between(right, plot.y(), plot.right(), plot.bottom()), veil);
        surface.rectangle(
                Box.between(left, plot.y(), right, plot.bottom()),
                palette.accent().at(0.08));
        Stroke edge = Stroke.solid(palette.accent(), 1);
        surface.line(left, plot.y(), right, plot.y(), edge);
        surface.line(left, plot.bottom(), right, plot.bottom(), edge);
        for (double x : new double[] {left, right}) {
            surface.line(x, plot.y(), x, plot.bottom(), Stroke.solid(palette.accent(), 2));
            surface.rectangle(new Box(x - 3, plot.middle() - 7, 6, 14), palette.accent());
        }
    }

    private void labels(Surface surface, Palette palette) {
        Lettering style = Lettering.small(palette.textQuiet()).centred();
        List<Tick> ticks = chart.axis().ticks(chart.axis().scales().getFirst(), time);
        double free = box.x();
        for (Tick tick : ticks) {
            double half = surface.textWidth(tick.label(), style) / 2;
            double x = time.x(tick.at());
            if (x - half < free || x + half > box.right()) continue;
            surface.text(tick.label(), x, box.bottom() - 3, style);
            free = x + half + MARGIN;
        }
    }

    /** What lies under this pixel column; the edges of the window win. */
    public Grip gripAt(double x, Viewport shown) {
        double left = time.held(shown.from());
        double right = time.held(shown.to());
        boolean nearLeft = Math.abs(x - left) <= REACH;
        boolean nearRight = Math.abs(x - right) <= REACH;
        if (nearLeft && (!nearRight || x < (left + right) / 2)) return Grip.FROM;
        if (nearRight) return Grip.TO;
        return x > left && x < right ? Grip.WINDOW : Grip.OUTSIDE;
    }

    /** The window after what was taken hold of at one pixel column was dragged to another. */
    public Viewport drag(Viewport held, Grip grip, double fromX, double toX) {
        double days = (toX - fromX) / time.pixelsPerDay();
        return switch (grip) {
            case FROM -> all.show(Math.min(held.from() + days, held.to() - Viewport.SHORTEST), held.to());
            case TO -> all.show(held.from(), Math.max(held.to() + days, held.from() + Viewport.SHORTEST));
            case WINDOW -> held.pan(days);
            case OUTSIDE -> held.pan(time.time(toX) - (held.from() + held.to()) / 2);
        };
    }
}
