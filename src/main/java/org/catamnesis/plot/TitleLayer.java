package org.catamnesis.plot;

/** Each panel's name, unit, newest value and where it went; beside the plot where there is room, above it where not. */
final class TitleLayer implements Layer {
    private static final double LINE = 17;

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        for (PanelView panel : view.panels()) {
            if (panel.frame().beside()) beside(panel, surface, palette);
            else above(panel, surface, palette);
        }
    }

    private static void beside(PanelView view, Surface surface, Palette palette) {
        Panel panel = view.panel();
        Box box = view.frame().title();
        boolean flat = box.height() < 40;
        double baseline = box.y() + 12;
        Lettering name = Lettering.base(palette.text()).strong();
        double room = box.width();
        if (flat) room -= value(panel.latest(), box.right(), baseline, true, surface, palette);
        surface.text(name.fitted(panel.name(), room), box.x(), baseline, name);
        Lettering quiet = Lettering.small(palette.textQuiet());
        if (flat) return;
        double width = value(panel.latest(), box.x(), baseline + LINE + 2, false, surface, palette);
        surface.text(quiet.fitted(panel.unit(), box.width() - width), box.x() + width, baseline + LINE + 2, quiet);
        if (panel.series().size() > 1) {
            legend(panel, baseline + 2 * LINE + 4, box, surface, palette);
        } else if (box.height() >= 58) {
            surface.text(quiet.fitted(panel.latest().when(), box.width()), box.x(), baseline + 2 * LINE + 2, quiet);
            if (box.height() >= 76) {
                corridor(panel, box.x(), box.right() + 8, baseline + 3 * LINE + 2, surface, palette);
            }
        }
    }

    private static void above(PanelView view, Surface surface, Palette palette) {
        Panel panel = view.panel();
        Box box = view.frame().title();
        double baseline = box.y() + 14;
        Lettering name = Lettering.base(palette.text()).strong();
        Lettering quiet = Lettering.small(palette.textQuiet());
        double used = valueWidth(panel.latest(), surface, palette);
        String words = name.fitted(panel.name(), box.width() - used - 8);
        double x = box.x() + surface.textWidth(words, name) + 8;
        String unit = quiet.fitted(panel.unit(), box.right() - used - x);
        double end = x + surface.textWidth(unit, quiet) + 3;
        double open = box.right() - used;
        surface.rectangle(Box.between(box.x(), box.y(), end, box.bottom() - 2), palette.surface());
        surface.rectangle(
                Box.between(box.right() - used, box.y(), box.right() + 1, box.bottom() - 2), palette.surface());
        surface.text(words, box.x(), baseline, name);
        surface.text(unit, x, baseline, quiet);
        value(panel.latest(), box.right(), baseline, true, surface, palette);
        if (panel.series().size() > 1) names(panel, end + 10, open, baseline, surface, palette);
        else corridor(panel, end + 10, open, baseline, surface, palette);
    }

    /** What the corridor is, where there is room to say it. */
    private static void corridor(Panel panel, double x, double to, double baseline, Surface surface, Palette palette) {
        if (panel.corridor().steps().isEmpty()) return;
        Lettering style = Lettering.small(palette.corridor());
        String words = style.fitted(panel.corridor().name(), to - x - 22);
        if (words.isEmpty()) return;
        Box swatch = new Box(x, baseline - 8, 12, 8);
        surface.rectangle(swatch, palette.corridor().at(0.17).over(palette.surface()));
        surface.line(swatch.x(), swatch.y(), swatch.right(), swatch.y(), Stroke.hairline(palette.corridor()));
        surface.line(swatch.x(), swatch.bottom(), swatch.right(), swatch.bottom(), Stroke.hairline(palette.corridor()));
        surface.text(words, x + 16, baseline, style);
    }

    /** The series of a panel one after another, as far as there is room. */
    private static void names(Panel panel, double from, double to, double baseline, Surface surface, Palette palette) {
        Lettering quiet = Lettering.small(palette.textQuiet());
        int count = panel.series().size();
        double x = from;
        for (int s = 0; s < count; s++) {
            String name = panel.series().get(s).name();
            double end = x + 16 + surface.textWidth(name, quiet);
            if (end > to) return;
            surface.rectangle(Box.between(x - 2, baseline - 11, end + 2, baseline + 4), palette.surface());
            surface.line(x, baseline - 4, x + 12, baseline - 4, Stroke.solid(palette.series(s, count), 2));
            surface.text(name, x + 16, baseline, quiet);
            x = end + 12;
        }
    }

    /** Draws the newest value from {@code x} to the right, or ending there; returns the width that it took. */
    private static double value(
            Latest latest, double x, double baseline, boolean ending, Surface surface, Palette palette) {
        if (latest.printed().isEmpty()) return 0;
        Lettering style = Lettering.title(palette.of(latest.grade()));
        double width = surface.textWidth(latest.printed(), style);
        boolean graded = latest.grade() != Grade.NORMAL;
        double all = valueWidth(latest, surface, palette);
        double at = ending ? x - all + 6 : x;
        surface.text(latest.printed(), at, baseline, style);
        at += width + 9;
        double middle = baseline - 5.5;
        if (graded) {
            surface.mark(Mark.of(latest.grade()), at, middle, palette.of(latest.grade()), palette.surface());
            at += 16;
        }
        Mark direction = switch (latest.direction()) {
            case NONE -> null;
            case UP -> Mark.UP;
            case STEADY -> Mark.STEADY;
            case DOWN -> Mark.DOWN;
        };
        if (direction != null) surface.mark(direction, at, middle, palette.textQuiet(), palette.surface());
        return all;
    }

    private static double valueWidth(Latest latest, Surface surface, Palette palette) {
        if (latest.printed().isEmpty()) return 0;
        double width = surface.textWidth(latest.printed(), Lettering.title(palette.text()));
        double grade = latest.grade() == Grade.NORMAL ? 0 : 16;
        return width + grade + (latest.direction() == Direction.NONE ? 0 : 16) + 6;
    }

    /** The series of a panel, each with its newest value. */
    private static void legend(Panel panel, double first, Box box, Surface surface, Palette palette) {
        double baseline = first;
        Lettering quiet = Lettering.small(palette.textQuiet());
        int count = panel.series().size();
        for (int s = 0; s < count && baseline <= box.bottom() + 2; s++) {
            PlotSeries series = panel.series().get(s);
            surface.line(box.x(), baseline - 4, box.x() + 12, baseline - 4, Stroke.solid(palette.series(s, count), 2));
            double used = 18;
            if (!series.points().isEmpty()) {
                PlotPoint newest = series.points().getLast();
                Lettering strong = Lettering.base(palette.of(newest.grade())).strong();
                surface.text(newest.printed(), box.right(), baseline, strong.right());
                used += surface.textWidth(newest.printed(), strong) + 6;
                if (newest.grade() != Grade.NORMAL) {
                    double x = box.right() - used + 18 - 6;
                    surface.mark(
                            Mark.of(newest.grade()), x, baseline - 4.5, palette.of(newest.grade()), palette.surface());
                    used += 16;
                }
            }
            surface.text(quiet.fitted(series.name(), box.width() - used), box.x() + 18, baseline, quiet);
            baseline += 17;
        }
    }
}
