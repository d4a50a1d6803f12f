package org.catamnesis.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart made ready for one period and size. Making it is the work; drawing it again, with another cursor or on another
 * surface, is cheap. Immutable; safe to make on any thread.
 */
public final class ChartView {
    private static final List<Layer> LAYERS = List.of(
            new IntervalLayer(),
            new GridLayer(),
            new TodayLayer(),
            new CorridorLayer(),
            new EventLayer(),
            new SeriesLayer(),
            new WordsLayer(),
            new DoseLayer(),
            new ValueAxisLayer(),
            new TimeAxisLayer(),
            new KeyLayer(),
            new TitleLayer());

    private final Chart chart;
    private final Viewport viewport;
    private final ChartLayout layout;
    private final List<PanelView> panels;

    private ChartView(Chart chart, Viewport viewport, ChartLayout layout, List<PanelView> panels) {
        this.chart = chart;
        this.viewport = viewport;
        this.layout = layout;
        this.panels = panels;
    }

    /** Width and height in pixels; what is too small to draw on is drawn as small as can be. */
    public static ChartView of(Chart chart, Viewport viewport, double width, double height) {
        ChartLayout layout = ChartLayout.of(chart, Math.max(1, width), Math.max(1, height));
        List<PanelView> panels = new ArrayList<>();
        for (int i = 0; i < chart.panels().size(); i++) {
            panels.add(PanelView.of(chart.panels().get(i), layout.frames().get(i), viewport));
        }
        return new ChartView(chart, viewport, layout, List.copyOf(panels));
    }

    /** The height at which every panel of this chart is well read. */
    public static double comfortableHeight(Chart chart, double width) {
        return ChartLayout.comfortable(chart, width);
    }

    /** Draws all of it but what follows the pointer. */
    public void draw(Surface surface, Palette palette) {
        surface.rectangle(new Box(0, 0, layout.width(), layout.height()), palette.surface());
        LAYERS.forEach(layer -> layer.draw(this, surface, palette));
    }

    /** Draws the shared cursor, over what {@link #draw} drew. */
    public void draw(Surface surface, Palette palette, Cursor cursor) {
        new CursorLayer(cursor).draw(this, surface, palette);
    }

    /** Draws the selected period, over what {@link #draw} drew. */
    public void draw(Surface surface, Palette palette, Selection selection) {
        new SelectionLayer(selection).draw(this, surface, palette);
    }

    public Chart chart() {
        return chart;
    }

    public Viewport viewport() {
        return viewport;
    }

    public double width() {
        return layout.width();
    }

    public double height() {
        return layout.height();
    }

    /** The index of the panel at this pixel, -1 where there is none. */
    public int panelAt(double x, double y) {
        for (int i = 0; i < panels.size(); i++) {
            ChartLayout.Frame frame = panels.get(i).frame();
            Box all = Box.between(
                    frame.title().x(),
                    frame.title().y(),
                    frame.plot().right(),
                    frame.doses().bottom());
            if (all.contains(x, y)) return i;
        }
        return -1;
    }

    /** The time under this pixel column, within the period shown. */
    public double timeAt(double x) {
        return Math.clamp(column(x).time(x), viewport.from(), viewport.to());
    }

    /** How many days one pixel is, for dragging. */
    public double daysPerPixel() {
        return 1 / column(0).pixelsPerDay();
    }

    /** Where the plot of this panel stands. */
    public Box plot(int panel) {
        return panels.get(panel).frame().plot();
    }

    ChartLayout layout() {
        return layout;
    }

    List<PanelView> panels() {
        return panels;
    }

    TimeScale time(ChartLayout.Column column) {
        return new TimeScale(
                viewport.from(), viewport.to(), column.plot().x(), column.plot().right());
    }

    private TimeScale column(double x) {
        ChartLayout.Column found = layout.columns().getFirst();
        for (ChartLayout.Column column : layout.columns()) {
            if (x >= column.axis().x()) found = column;
        }
        return time(found);
    }
}
