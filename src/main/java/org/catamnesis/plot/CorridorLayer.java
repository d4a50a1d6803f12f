package org.catamnesis.plot;

import java.util.List;

/** The target corridor that was in force at each date; one set for this patient has dashed edges. */
final class CorridorLayer implements Layer {
    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        for (PanelView panel : view.panels()) {
            List<Band.Step> seen = seen(panel);
            if (seen.isEmpty()) continue;
            surface.clip(panel.frame().plot());
            for (Band.Step step : seen) band(step, bounds(step, panel), surface, palette);
            surface.unclip();
        }
    }

    static List<Band.Step> seen(PanelView panel) {
        return panel.panel().corridor().steps().stream()
                .filter(s ->
                        s.to() > panel.time().from() && s.from() < panel.time().to())
                .toList();
    }

    static Box bounds(Band.Step step, PanelView panel) {
        Box plot = panel.frame().plot();
        return Box.between(
                panel.time().held(step.from()),
                Double.isFinite(step.high()) ? panel.values().y(step.high()) : plot.y(),
                panel.time().held(step.to()),
                Double.isFinite(step.low()) ? panel.values().y(step.low()) : plot.bottom());
    }

    private static void band(Band.Step step, Box box, Surface surface, Palette palette) {
        surface.rectangle(box, palette.corridor().at(0.17));
        Ink ink = palette.corridor().at(0.8);
        Stroke edge = step.override() ? Stroke.dashed(ink, 1.4) : Stroke.hairline(ink);
        if (Double.isFinite(step.high())) surface.line(box.x(), box.y(), box.right(), box.y(), edge);
        if (Double.isFinite(step.low())) surface.line(box.x(), box.bottom(), box.right(), box.bottom(), edge);
    }
}
