package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line through all panels at one time, with what each of them shows nearest to it. */
final class CursorLayer implements Layer {
    private static final double NEAR = 24;

    private final Cursor cursor;

    CursorLayer(Cursor cursor) {
        this.cursor = cursor;
    }

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        if (!view.viewport().shows(cursor.time())) return;
        for (ChartLayout.Column column : view.layout().columns()) {
            double x = view.time(column).x(cursor.time());
            Box plot = column.plot();
            surface.line(x, plot.y(), x, plot.bottom(), Stroke.hairline(palette.accent()));
            TimeAxisLayer.chip(view, column, x, view.chart().axis().text(cursor.time()), surface, palette);
        }
        for (int p = 0; p < view.panels().size(); p++) {
            List<Box> taken = new ArrayList<>();
            for (Hit hit : Hits.at(view.chart(), p, cursor.time())) {
                point(view.panels().get(p), hit, taken, surface, palette);
            }
        }
    }

    private void point(PanelView panel, Hit hit, List<Box> taken, Surface surface, Palette palette) {
        double x = panel.time().x(hit.point().time());
        double at = panel.time().x(cursor.time());
        if (Math.abs(x - at) > NEAR
                || x < panel.time().left() - 1
                || x > panel.time().right() + 1) return;
        double y = hit.point().unreviewed()
                ? panel.values().inside(hit.point().value())
                : panel.values().held(hit.point().value());
        boolean inHand = cursor.hit()
                .filter(h -> h.panel() == hit.panel() && h.series() == hit.series())
                .isPresent();
        Ink ink = palette.of(hit.point().grade());
        surface.ring(x, y, 6, Stroke.solid(inHand ? palette.focus() : palette.accent(), inHand ? 2.5 : 1.2));
        String words = hit.point().printed();
        if (words.isEmpty()) return;
        Lettering style = Lettering.base(ink).strong();
        double width = surface.textWidth(words, style) + 10;
        Box plot = panel.frame().plot();
        double left = x + 11 + width <= plot.right() + 12 ? x + 11 : x - 11 - width;
        double top = Math.clamp(y - 9, plot.y() - 4, Math.max(plot.y() - 4, plot.bottom() - 16));
        Optional<Box> free = Stream.of(
                        new Box(left, top, width, 18),
                        new Box(x - 11 - width, top, width, 18),
                        new Box(left, top - 20, width, 18),
                        new Box(left, top + 20, width, 18))
                .filter(box -> taken.stream().noneMatch(box.grown(1, 1)::overlaps))
                .findFirst();
        if (free.isEmpty()) return;
        Box chip = free.get();
        taken.add(chip);
        surface.rectangle(chip.grown(1, 1), palette.line());
        surface.rectangle(chip, palette.surfaceRaised());
        surface.text(words, chip.x() + 5, chip.y() + 13.5, style);
    }
}
