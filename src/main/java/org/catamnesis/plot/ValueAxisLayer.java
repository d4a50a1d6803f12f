package org.catamnesis.plot;

/** The labels of the value axes, right-aligned at the plots. */
final class ValueAxisLayer implements Layer {
    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        Lettering style = Lettering.small(palette.textQuiet()).right();
        for (PanelView panel : view.panels()) {
            Box plot = panel.frame().plot();
            double highest = panel.frame().beside() ? plot.y() - 4 : plot.y() + 3;
            for (Tick tick : panel.ticks()) {
                if (panel.values().y(tick.at()) < highest) continue;
                surface.text(tick.label(), plot.x() - 6, panel.values().y(tick.at()) + 4, style);
            }
        }
    }
}
