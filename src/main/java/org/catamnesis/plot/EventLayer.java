package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** Events: a line through all panels, a flag above them with as many words as there is room for. */
final class EventLayer implements Layer {
    private static final double APART = 12;
    private static final double LONGEST = 180;

    /** Where a flag's words stand; none when there was no room. */
    private record Flag(EventMark event, double x, double textX, int row, String words) {}

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        for (ChartLayout.Column column : view.layout().columns()) {
            TimeScale time = view.time(column);
            List<EventMark> seen = view.chart().events().stream()
                    .filter(e -> e.to() >= time.from() && e.from() <= time.to())
                    .toList();
            for (EventMark event : seen) line(event, column, time, surface, palette);
            List<Flag> flags = flags(seen, time);
            for (Flag flag : flags) pole(flag, column, surface, palette);
            for (Flag flag : flags) words(flag, column, surface, palette);
        }
    }

    private static void line(
            EventMark event, ChartLayout.Column column, TimeScale time, Surface surface, Palette palette) {
        Box plot = column.plot();
        double left = time.held(event.from());
        if (event.to() > event.from()) {
            double right = Math.max(time.held(event.to()), left + 1);
            surface.rectangle(
                    Box.between(left, plot.y() - 5, right, plot.bottom()),
                    palette.event().at(0.09));
            surface.rectangle(Box.between(left, plot.y() - 5, right, plot.y() - 2), palette.event());
        }
        if (event.from() < time.from()) return;
        Stroke stroke = event.major()
                ? Stroke.solid(palette.event().at(0.75), 1.5)
                : Stroke.dashed(palette.event().at(0.7), 1);
        surface.line(left, plot.y() - 4, left, plot.bottom(), stroke);
    }

    private static void pole(Flag flag, ChartLayout.Column column, Surface surface, Palette palette) {
        double foot = column.flags().bottom() - 5;
        if (flag.row == 0 && !flag.words.isEmpty()) {
            Stroke hairline = Stroke.hairline(palette.event().at(0.6));
            surface.line(flag.x, baseline(flag, column) - 9, flag.x, foot, hairline);
        }
        surface.mark(Mark.EVENT, flag.x, foot, palette.event(), palette.surface());
    }

    private static void words(Flag flag, ChartLayout.Column column, Surface surface, Palette palette) {
        if (flag.words.isEmpty()) return;
        double baseline = baseline(flag, column);
        Lettering small = Lettering.small(palette.event());
        Lettering style = flag.event.major() ? small.strong() : small;
        double width = surface.textWidth(flag.words, style);
        surface.rectangle(new Box(flag.textX - 1, baseline - 10, width + 2, 13), palette.surface());
        surface.text(flag.words, flag.textX, baseline, style);
    }

    private static double baseline(Flag flag, ChartLayout.Column column) {
        return column.flags().y() + (flag.row + 1) * ChartLayout.ROW - 5;
    }

    /** Fills the lower row first; an event that finds no room keeps its mark and line alone. */
    private static List<Flag> flags(List<EventMark> events, TimeScale time) {
        double[] taken = {time.left() - APART, time.left() - APART};
        List<Flag> flags = new ArrayList<>();
        for (EventMark event : events) {
            double x = time.held(event.from());
            Lettering style = new Lettering(Lettering.SMALL, event.major(), Lettering.Anchor.LEFT, new Ink(0));
            String words = style.fitted(event.label(), LONGEST);
            double width = style.width(words);
            double textX = x + 5 + width <= time.right() + 14 ? x + 5 : x - 5 - width;
            int row = textX >= taken[1] + APART ? 1 : textX >= taken[0] + APART ? 0 : -1;
            if (row < 0 || textX < time.left() - 2) {
                flags.add(new Flag(event, x, x, 0, ""));
                continue;
            }
            taken[row] = Math.max(x, textX + width);
            flags.add(new Flag(event, x, textX, row, words));
        }
        return flags;
    }
}
