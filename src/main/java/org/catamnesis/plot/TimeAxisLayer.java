package org.catamnesis.plot;

import java.util.List;

/** The labels of the time axes below each column, one row a scale; none touches another. */
final class TimeAxisLayer implements Layer {
    private static final double APART = 8;

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        List<TimeAxis.Scale> scales = view.chart().axis().scales();
        for (ChartLayout.Column column : view.layout().columns()) {
            Box axis = column.axis();
            TimeScale time = view.time(column);
            surface.line(time.left(), axis.y() + 2, time.right(), axis.y() + 2, Stroke.hairline(palette.textQuiet()));
            for (int row = 0; row < scales.size(); row++) {
                Ink ink = row == 0 ? palette.text() : palette.textQuiet();
                double baseline = axis.y() + (row + 1) * ChartLayout.ROW + 1;
                List<Tick> ticks = view.chart().axis().ticks(scales.get(row), time);
                labels(ticks, time, axis, baseline, surface, ink);
                if (row == 0) notches(ticks, time, axis, surface, palette);
            }
        }
    }

    private static void notches(List<Tick> ticks, TimeScale time, Box axis, Surface surface, Palette palette) {
        for (Tick tick : ticks) {
            double x = time.x(tick.at());
            surface.line(x, axis.y() + 2, x, axis.y() + 5, Stroke.hairline(palette.textQuiet()));
        }
    }

    private static void labels(List<Tick> ticks, TimeScale time, Box axis, double baseline, Surface surface, Ink ink) {
        Lettering style = Lettering.small(ink).centred();
        double free = axis.x();
        for (Tick tick : ticks) {
            double half = surface.textWidth(tick.label(), style) / 2;
            double x = time.x(tick.at());
            if (x - half < free || x + half > axis.right()) continue;
            surface.text(tick.label(), x, baseline, style);
            free = x + half + APART;
        }
    }

    /** Writes words over the axis, in the middle of {@code x}; labels that they would cut are taken away. */
    static void chip(
            ChartView view, ChartLayout.Column column, double x, String words, Surface surface, Palette palette) {
        Lettering style = Lettering.small(palette.surface()).strong();
        double width = surface.textWidth(words, style) + 12;
        Box axis = column.axis();
        double left = Math.clamp(x - width / 2, axis.x(), Math.max(axis.x(), axis.right() - width));
        Box chip = new Box(left, axis.y() + 3, width, 17);
        TimeScale time = view.time(column);
        Lettering label = Lettering.small(palette.text());
        TimeAxis.Scale scale = view.chart().axis().scales().getFirst();
        for (Tick tick : view.chart().axis().ticks(scale, time)) {
            double half = surface.textWidth(tick.label(), label) / 2 + 2;
            Box cut = new Box(time.x(tick.at()) - half, axis.y() + 6, 2 * half, 14);
            if (cut.overlaps(chip.grown(4, 0))) surface.rectangle(cut, palette.surface());
        }
        surface.rectangle(chip, palette.accent());
        surface.text(words, left + 6, axis.y() + 15.5, style);
    }
}
