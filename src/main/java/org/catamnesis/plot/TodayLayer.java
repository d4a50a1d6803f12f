package org.catamnesis.plot;

/** What has not happened yet, shaded: where results with a day in the future stand, they are seen to be wrong. */
final class TodayLayer implements Layer {
    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        double end = view.chart().today() + 1;
        if (!(end < view.viewport().to())) return;
        for (PanelView panel : view.panels()) {
            Box plot = panel.frame().plot();
            double left = panel.time().held(end);
            surface.rectangle(
                    Box.between(left, plot.y(), plot.right(), plot.bottom()),
                    palette.textQuiet().at(0.1));
            surface.line(left, plot.y(), left, plot.bottom(), Stroke.dotted(palette.textQuiet(), 1.2));
        }
    }
}
