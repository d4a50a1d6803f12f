package org.catamnesis.plot;

/** The doses below a panel: steps whose height is the dose, the dose in words above each. */
final class DoseLayer implements Layer {
    private static final double WORDS = 14;

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        for (PanelView panel : view.panels()) {
            DoseLane lane = panel.panel().doses();
            if (lane.isEmpty()) continue;
            Box box = panel.frame().doses();
            surface.line(box.x(), box.bottom(), box.right(), box.bottom(), Stroke.hairline(palette.line()));
            Lettering style = Lettering.small(palette.dose());
            if (panel.frame().beside()) {
                String name = style.fitted(
                        lane.name(), box.x() - panel.frame().title().x() - 10);
                surface.text(name, box.x() - 6, box.bottom() - 2, style.right());
            }
            double free = box.x() - 4;
            for (DoseLane.Step step : lane.steps()) {
                if (step.to() <= panel.time().from()
                        || step.from() >= panel.time().to()) continue;
                free = step(step, lane.highest(), box, panel.time(), surface, palette, style, free);
            }
        }
    }

    private static double step(
            DoseLane.Step step,
            double highest,
            Box box,
            TimeScale time,
            Surface surface,
            Palette palette,
            Lettering style,
            double free) {
        double left = time.held(step.from());
        double right = time.held(step.to());
        double height = highest > 0 ? (box.height() - WORDS) * step.amount() / highest : 0;
        double top = box.bottom() - height;
        if (height > 0) {
            surface.rectangle(
                    Box.between(left, top, right, box.bottom()), palette.dose().at(0.38));
            surface.line(left, top, right, top, Stroke.solid(palette.dose(), 1.5));
        } else {
            surface.line(left, box.bottom() - 1, right, box.bottom() - 1, Stroke.dotted(palette.dose(), 1.5));
        }
        if (step.from() > time.from()) {
            surface.line(
                    left,
                    box.bottom() - (box.height() - WORDS),
                    left,
                    box.bottom(),
                    Stroke.hairline(palette.dose().at(0.6)));
        }
        double from = Math.max(left + 4, free + 8);
        double width = surface.textWidth(step.label(), style);
        if (step.label().isEmpty() || from > right - 4 || from + width > box.right() || from > left + 30) return free;
        if (from + width > right && right < box.right() && width > right - left + 20) return free;
        surface.text(step.label(), from, box.bottom() - (box.height() - WORDS) - 3, style);
        return from + width;
    }
}
