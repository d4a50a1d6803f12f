package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** Words within the plots, where nothing else stands: why a line is broken, the limits of the corridor, a panel's note. */
final class WordsLayer implements Layer {
    private static final double HEIGHT = 13;
    private static final double DESCENT = 2.5;
    private static final int PLACES = 8;

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        GapWords gaps = new GapWords(view.panels());
        for (PanelView panel : view.panels()) {
            Room room = new Room(panel);
            BeyondWords.write(panel, room, surface, palette);
            note(panel, room, surface, palette);
            for (Trace.Gap gap : gaps.of(panel)) reason(gap, room, surface, palette);
            for (Band.Step step : CorridorLayer.seen(panel)) {
                limits(step, CorridorLayer.bounds(step, panel), room, surface, palette);
            }
        }
    }

    private static void reason(Trace.Gap gap, Room room, Surface surface, Palette palette) {
        Lettering style = Lettering.small(palette.textQuiet());
        double width = surface.textWidth(gap.reason(), style);
        List<Box> places = new ArrayList<>();
        for (double top : new double[] {gap.y() + 8, gap.y() - 21, gap.y() + 21, gap.y() - 34, gap.y() - 50}) {
            for (double share : new double[] {0.5, 0.2, 0.8, 0, 1}) {
                places.add(new Box(gap.x() - width * share, top, width, HEIGHT));
            }
        }
        write(gap.reason(), places, style, room, surface);
    }

    private static void limits(Band.Step step, Box band, Room room, Surface surface, Palette palette) {
        Lettering style = Lettering.small(palette.corridor());
        double width = surface.textWidth(step.label(), style);
        double spare = band.width() - width - 8;
        if (spare < 0 && !step.override()) return;
        spare = Math.max(0, spare);
        List<Box> places = new ArrayList<>();
        double[] tops = {band.y() - HEIGHT - 1, band.bottom() + 1, band.y() + 2, band.bottom() - HEIGHT - 1};
        for (double top : tops) {
            for (int i = 0; i < PLACES; i++) {
                places.add(new Box(band.x() + 4 + spare * i / PLACES, top, width, HEIGHT));
            }
        }
        write(step.label(), places, style, room, surface);
    }

    private static void note(PanelView panel, Room room, Surface surface, Palette palette) {
        Box plot = panel.frame().plot();
        Lettering style = Lettering.small(palette.textQuiet());
        String words = style.fitted(panel.panel().note(), plot.width() - 16);
        double width = surface.textWidth(words, style);
        Box middle = new Box(plot.x() + (plot.width() - width) / 2, plot.middle() - HEIGHT / 2, width, HEIGHT);
        Box right = new Box(plot.right() - width - 4, plot.y() + 1, width, HEIGHT);
        Box left = new Box(plot.x() + 4, plot.y() + 1, width, HEIGHT);
        Box lower = new Box(plot.right() - width - 4, plot.bottom() - HEIGHT - 1, width, HEIGHT);
        List<Box> places = panel.panel().isEmpty() ? List.of(middle) : List.of(right, left, lower, middle);
        if (panel.panel().isEmpty()) surface.rectangle(middle.grown(6, 0), palette.surface());
        write(words, places, style, room, surface);
    }

    private static void write(String words, List<Box> places, Lettering style, Room room, Surface surface) {
        if (words.isEmpty()) return;
        room.take(places).ifPresent(place -> surface.text(words, place.x(), place.bottom() - DESCENT, style));
    }
}
