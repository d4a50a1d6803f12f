package org.catamnesis.plot;

/** Hairlines at the ticks of the value axis and of the leading time axis. */
final class GridLayer implements Layer {
    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        Stroke hairline = Stroke.hairline(palette.line());
        TimeAxis axis = view.chart().axis();
        for (PanelView panel : view.panels()) {
            Box plot = panel.frame().plot();
            Box doses = panel.frame().doses();
            for (Tick tick : axis.ticks(axis.scales().getFirst(), panel.time())) {
                double x = panel.time().x(tick.at());
                surface.line(x, plot.y(), x, doses.bottom(), hairline);
            }
            surface.line(plot.x(), plot.bottom(), plot.right(), plot.bottom(), hairline);
            if (panel.panel().isEmpty()) continue;
            for (Tick tick : ValueTicks.of(panel.values())) {
                double y = panel.values().y(tick.at());
                surface.line(plot.x(), y, plot.right(), y, hairline);
            }
        }
    }
}
