package org.catamnesis.plot;

/** One thing that a chart shows, drawn over the layers before it. */
interface Layer {
    void draw(ChartView view, Surface surface, Palette palette);
}
