package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The values of results beyond the scale, written at the edge; of a crowd the highest, the others by pointing at them. */
final class BeyondWords {
    private static final double CROWD = 46;
    private static final double HEIGHT = 13;

    private BeyondWords() {}

    static void write(PanelView panel, Room room, Surface surface, Palette palette) {
        for (Trace.Placed highest : highest(panel)) {
            Lettering style =
                    Lettering.small(palette.of(highest.point().grade())).strong();
            String words = highest.point().printed();
            double width = surface.textWidth(words, style);
            Box plot = panel.frame().plot();
            double right = highest.x() + 8;
            double left = highest.x() - 8 - width;
            double x = right + width <= plot.right() ? right : left;
            Box place = new Box(x, plot.y() - 1, width, HEIGHT);
            if (x < plot.x() || !room.takeOver(place)) continue;
            surface.rectangle(place, palette.surface().at(0.8));
            surface.text(words, x, place.bottom() - 2.5, style);
        }
    }

    private static List<Trace.Placed> highest(PanelView panel) {
        List<Trace.Placed> beyond = panel.traces().stream()
                .flatMap(trace -> trace.marks().stream())
                .filter(placed -> panel.values().beyond(placed.point().value()))
                .sorted(Comparator.comparingDouble(Trace.Placed::x))
                .toList();
        List<Trace.Placed> highest = new ArrayList<>();
        double first = Double.NEGATIVE_INFINITY;
        for (Trace.Placed placed : beyond) {
            if (placed.x() - first > CROWD) {
                highest.add(placed);
                first = placed.x();
            } else if (placed.point().value() > highest.getLast().point().value()) {
                highest.set(highest.size() - 1, placed);
            }
        }
        return highest;
    }
}
