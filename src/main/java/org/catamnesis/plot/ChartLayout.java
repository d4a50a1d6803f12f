package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/** Where everything of a chart stands, in pixels. */
record ChartLayout(double width, double height, List<Frame> frames, List<Column> columns) {
    /** Where one panel stands. {@code beside}: its title stands at the left of the plot, not above it. */
    record Frame(Box title, Box plot, Box doses, boolean beside) {}

    /** What the panels of one column share: the flags above them, the time axis below, and the plot between. */
    record Column(Box flags, Box plot, Box axis) {}

    static final double ROW = 16;
    static final double KEY = 22;
    static final double DOSES = 34;
    private static final double DOSES_APART = 4;
    private static final double TITLE_ABOVE = 20;
    private static final double TITLE_BESIDE = 136;
    private static final double BESIDE_FROM = 640;
    private static final double VALUES = 48;
    private static final double MARGIN = 18;
    private static final double APART = 14;
    private static final double BETWEEN_COLUMNS = 24;

    static ChartLayout of(Chart chart, double width, double height) {
        List<Frame> frames = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        int rows = Math.ceilDiv(chart.panels().size(), chart.columns());
        double columnWidth = (width - BETWEEN_COLUMNS * (chart.columns() - 1)) / chart.columns();
        for (int c = 0; c < chart.columns(); c++) {
            int end = Math.min(chart.panels().size(), (c + 1) * rows);
            List<Panel> panels = chart.panels().subList(Math.min(c * rows, end), end);
            double left = c * (columnWidth + BETWEEN_COLUMNS);
            column(chart, panels, new Box(left, 0, columnWidth, height), frames, columns);
        }
        return new ChartLayout(width, height, List.copyOf(frames), List.copyOf(columns));
    }

    private static void column(Chart chart, List<Panel> panels, Box box, List<Frame> frames, List<Column> columns) {
        boolean beside = box.width() >= BESIDE_FROM;
        double plotLeft = box.x() + (beside ? TITLE_BESIDE : 0) + VALUES;
        double plotWidth = Math.max(1, box.right() - MARGIN - plotLeft);
        double flags = chart.events().isEmpty() ? 8 : 2 * ROW + 6;
        double axis = axisHeight(chart);
        double fixed = flags + axis + APART * Math.max(0, panels.size() - 1);
        double weights = 0;
        for (Panel panel : panels) {
            fixed += overhead(panel, beside);
            weights += panel.weight();
        }
        double perWeight = Math.max(1, box.height() - fixed) / Math.max(1e-9, weights);
        double y = box.y() + flags;
        for (Panel panel : panels) {
            double titleHeight = beside ? 0 : TITLE_ABOVE;
            Box plot = new Box(plotLeft, y + titleHeight, plotWidth, perWeight * panel.weight());
            double bottom = y + overhead(panel, beside) + plot.height();
            Box doses = panel.doses().isEmpty()
                    ? new Box(plotLeft, bottom, plotWidth, 0)
                    : new Box(plotLeft, bottom - DOSES, plotWidth, DOSES);
            Box title = beside
                    ? Box.between(box.x(), y, box.x() + TITLE_BESIDE - 8, bottom)
                    : new Box(box.x(), y, box.width() - MARGIN, TITLE_ABOVE);
            frames.add(new Frame(title, plot, doses, beside));
            y = bottom + APART;
        }
        double plotBottom = Math.max(box.y() + flags, y - APART);
        columns.add(new Column(
                new Box(plotLeft, box.y(), plotWidth, flags),
                Box.between(plotLeft, box.y() + flags, plotLeft + plotWidth, plotBottom),
                new Box(box.x(), plotBottom, box.width(), axis)));
    }

    private static double overhead(Panel panel, boolean beside) {
        return (beside ? 0 : TITLE_ABOVE) + (panel.doses().isEmpty() ? 0 : DOSES + DOSES_APART);
    }

    private static double axisHeight(Chart chart) {
        return chart.axis().scales().size() * ROW + 8 + (chart.key().isEmpty() ? 0 : KEY);
    }

    /** The height at which every panel is well read. */
    static double comfortable(Chart chart, double width) {
        int rows = Math.ceilDiv(chart.panels().size(), chart.columns());
        boolean beside = (width - BETWEEN_COLUMNS * (chart.columns() - 1)) / chart.columns() >= BESIDE_FROM;
        double tallest = 0;
        for (int c = 0; c < chart.columns(); c++) {
            double height = 0;
            for (int i = c * rows; i < Math.min(chart.panels().size(), (c + 1) * rows); i++) {
                Panel panel = chart.panels().get(i);
                height += 64 * panel.weight() + overhead(panel, beside) + APART;
            }
            tallest = Math.max(tallest, height);
        }
        return tallest + (chart.events().isEmpty() ? 8 : 2 * ROW + 6) + axisHeight(chart);
    }
}
