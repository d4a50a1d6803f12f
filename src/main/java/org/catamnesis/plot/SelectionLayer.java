package org.catamnesis.plot;

/** The chosen period, shaded through all panels, with its ends in words. */
final class SelectionLayer implements Layer {
    private final Selection selection;

    SelectionLayer(Selection selection) {
        this.selection = selection;
    }

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        if (selection.to() < view.viewport().from()
                || selection.from() > view.viewport().to()) return;
        TimeAxis axis = view.chart().axis();
        String words = axis.text(selection.from()) + " – " + axis.text(selection.to());
        for (ChartLayout.Column column : view.layout().columns()) {
            TimeScale time = view.time(column);
            double left = time.held(selection.from());
            double right = time.held(selection.to());
            Box plot = column.plot();
            surface.rectangle(
                    Box.between(left, plot.y(), right, plot.bottom()),
                    palette.accent().at(0.1));
            Stroke edge = Stroke.hairline(palette.accent());
            surface.line(left, plot.y(), left, plot.bottom(), edge);
            surface.line(right, plot.y(), right, plot.bottom(), edge);
            TimeAxisLayer.chip(view, column, (left + right) / 2, words, surface, palette);
        }
    }
}
