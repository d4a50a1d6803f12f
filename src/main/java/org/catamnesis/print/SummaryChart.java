package org.catamnesis.print;

import java.util.List;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.Viewport;

/** The trend of a page: the usual panels of the organ, as many as its height lets be read. */
final class SummaryChart {
    /** Points a pixel of the chart: its smallest letters are then 7 points high. */
    static final double SCALE = 0.64;

    private static final double WEEK = 7;
    private static final double TALLEST = 1.2;

    private SummaryChart() {}

    /** Width and height in points; null when there is nothing to draw. */
    static ChartView of(SummaryFacts facts, Messages messages, double width, double height) {
        TrendOptions usual = TrendOptions.usual(facts.chart());
        TrendChart trend = new TrendChart(facts.grades(), messages, facts.today());
        List<TrendPanel> panels = panels(usual);
        if (panels.isEmpty()) return null;
        Chart chart = trend.of(usual.panels(panels));
        while (panels.size() > 1 && ChartView.comfortableHeight(chart, width / SCALE) > height / SCALE) {
            panels = panels.subList(0, panels.size() - 1);
            chart = trend.of(usual.panels(panels));
        }
        double first = chart.fit().first();
        double from = Math.max(PlotTime.of(facts.from()), Math.min(first, PlotTime.of(facts.today()) - WEEK));
        double to = PlotTime.of(facts.to()) + 1;
        double air = (to - from) * 0.015;
        Viewport fitted = chart.fit();
        Viewport period = new Viewport(
                from - air, to + air, Math.min(fitted.first(), from - air), Math.max(fitted.last(), to + air));
        return ChartView.of(chart, period, width / SCALE, height / SCALE);
    }

    /** Without the level over its dose, which the dose lane tells already, and none much taller than the others. */
    private static List<TrendPanel> panels(TrendOptions usual) {
        return usual.panels().stream()
                .filter(panel -> panel.analytes().stream().noneMatch(code -> code.endsWith("-C-D")))
                .map(panel -> new TrendPanel(
                        panel.analytes(), panel.drug(), Math.min(TALLEST, panel.weight()), panel.scale()))
                .toList();
    }
}
