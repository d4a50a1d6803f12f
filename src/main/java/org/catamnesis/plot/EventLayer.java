package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Events: a line through all panels, a flag above them with as many words as there is room for. Flags that would stand on
 * one another are one, with their number; words stand above the first column alone.
 */
final class EventLayer implements Layer {
    private static final double APART = 12;
    private static final double LONGEST = 180;
    private static final double LINES_APART = 3;

    /** Where a flag's words stand; none when there was no room. */
    private record Flag(EventCluster cluster, double textX, int row, String words) {}

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        List<ChartLayout.Column> columns = view.layout().columns();
        for (ChartLayout.Column column : columns) {
            TimeScale time = view.time(column);
            List<EventMark> seen = view.chart().events().stream()
                    .filter(e -> e.to() >= time.from() && e.from() <= time.to())
                    .toList();
            if (seen.isEmpty()) continue;
            for (Box stretch : stretches(view, column)) lines(seen, stretch, time, surface, palette);
            List<EventCluster> clusters = EventCluster.of(seen, time);
            List<Flag> flags = column == columns.getFirst() ? flags(clusters, time) : List.of();
            for (Flag flag : flags) pole(flag, column, surface, palette);
            for (EventCluster cluster : clusters) {
                double foot = column.flags().bottom() - 5;
                surface.mark(Mark.EVENT, cluster.x(), foot, palette.event(), palette.surface());
            }
            for (Flag flag : flags) words(flag, column, surface, palette);
        }
    }

    /** The whole column, or its panels alone where their titles stand between them. */
    private static List<Box> stretches(ChartView view, ChartLayout.Column column) {
        Box plot = column.plot();
        boolean beside = view.panels().stream().allMatch(panel -> panel.frame().beside());
        if (beside) return List.of(Box.between(plot.x(), plot.y() - 4, plot.right(), plot.bottom()));
        return view.panels().stream()
                .map(PanelView::frame)
                .filter(frame -> frame.plot().x() == plot.x())
                .map(frame -> Box.between(
                        plot.x(), frame.plot().y(), plot.right(), frame.doses().bottom()))
                .toList();
    }

    private static void lines(List<EventMark> seen, Box box, TimeScale time, Surface surface, Palette palette) {
        double last = Double.NEGATIVE_INFINITY;
        for (EventMark event : seen) {
            double left = time.held(event.from());
            if (event.to() > event.from()) {
                double right = Math.max(time.held(event.to()), left + 1);
                surface.rectangle(
                        Box.between(left, box.y(), right, box.bottom()),
                        palette.event().at(0.08));
            }
            if (event.from() < time.from() || !event.major() && left - last < LINES_APART) continue;
            Stroke stroke = event.major()
                    ? Stroke.solid(palette.event().at(0.7), 1.5)
                    : Stroke.dashed(palette.event().at(0.45), 1);
            surface.line(left, box.y(), left, box.bottom(), stroke);
            last = left;
        }
    }

    private static void pole(Flag flag, ChartLayout.Column column, Surface surface, Palette palette) {
        if (flag.row != 0) return;
        double x = flag.cluster.x();
        Stroke hairline = Stroke.hairline(palette.event().at(0.6));
        surface.line(x, baseline(flag, column) - 9, x, column.flags().bottom() - 5, hairline);
    }

    private static void words(Flag flag, ChartLayout.Column column, Surface surface, Palette palette) {
        double baseline = baseline(flag, column);
        Lettering style = style(flag.cluster, palette.event());
        double width = surface.textWidth(flag.words, style);
        surface.rectangle(new Box(flag.textX - 1, baseline - 10, width + 2, 13), palette.surface());
        surface.text(flag.words, flag.textX, baseline, style);
    }

    private static Lettering style(EventCluster cluster, Ink ink) {
        Lettering small = Lettering.small(ink);
        return cluster.lead().major() ? small.strong() : small;
    }

    private static double baseline(Flag flag, ChartLayout.Column column) {
        return column.flags().y() + (flag.row + 1) * ChartLayout.ROW - 5;
    }

    /** Fills the lower row first; one that finds no room keeps its mark and line alone. */
    private static List<Flag> flags(List<EventCluster> clusters, TimeScale time) {
        double[] taken = {time.left() - APART, time.left() - APART};
        List<Flag> flags = new ArrayList<>();
        for (EventCluster cluster : clusters) {
            Lettering style = style(cluster, new Ink(0));
            String words = cluster.words(style, LONGEST);
            double width = style.width(words);
            double x = cluster.x();
            double textX = x + 6 + width <= time.right() + 14 ? x + 6 : x - 6 - width;
            int row = textX >= taken[1] + APART ? 1 : textX >= taken[0] + APART ? 0 : -1;
            if (row < 0 || words.isEmpty() || textX < time.left() - 2) continue;
            taken[row] = Math.max(x, textX + width);
            flags.add(new Flag(cluster, textX, row, words));
        }
        return flags;
    }
}
