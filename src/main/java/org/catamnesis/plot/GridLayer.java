package org.catamnesis.plot;

import java.util.List;

/** Hairlines at the ticks of the value axis and of the leading time axis. */
final class GridLayer implements Layer {
    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        Stroke hairline = Stroke.hairline(palette.line());
        TimeAxis axis = view.chart().axis();
        TimeScale time = null;
        List<Tick> days = List.of();
        for (PanelView panel : view.panels()) {
            if (!panel.time().equals(time)) {
                time = panel.time();
                days = axis.ticks(axis.scales().getFirst(), time);
            }
            Box plot = panel.frame().plot();
            Box doses = panel.frame().doses();
            for (Tick tick : days) {
                double x = panel.time().x(tick.at());
                surface.line(x, plot.y(), x, doses.bottom(), hairline);
            }
            surface.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), hairline);
            for (Tick tick : panel.ticks()) {
                double y = panel.values().y(tick.at());
                surface.line(plot.x(), y, plot.right(), y, hairline);
            }
        }
    }
}
