package org.catamnesis.plot;

import java.util.Map;

/** What the less common marks mean, in a line below the panels; what finds no room there is left out. */
final class KeyLayer implements Layer {
    private static final double APART = 18;
    private static final double MARK = 12;

    @Override
    public void draw(ChartView view, Surface surface, Palette palette) {
        Box axis = view.layout().columns().getFirst().axis();
        double x = view.layout().columns().getFirst().plot().x();
        double baseline = axis.bottom() - 6;
        Lettering style = Lettering.small(palette.textQuiet());
        for (Map.Entry<Mark, String> entry : view.chart().key().entrySet()) {
            Mark mark = entry.getKey();
            if (mark == Mark.BEYOND && view.panels().stream().noneMatch(PanelView::reachesBeyond)) continue;
            double end = x + MARK + surface.textWidth(entry.getValue(), style);
            if (end > view.width()) return;
            double middle = baseline - 4;
            boolean around = mark == Mark.PATIENT_REPORTED;
            if (around) surface.mark(Mark.DOT, x, middle, palette.text(), palette.surface());
            double lifted = mark == Mark.BELOW_LIMIT ? -3 : mark == Mark.ABOVE_LIMIT ? 3 : 0;
            surface.mark(mark, x, middle + lifted, palette.of(mark), palette.surface());
            surface.text(entry.getValue(), x + MARK, baseline, style);
            x = end + APART;
        }
    }
}
