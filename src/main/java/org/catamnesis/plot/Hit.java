package org.catamnesis.plot;

/** A result on a chart: which panel, which of its series, which of its points. */
public record Hit(int panel, int series, int index, PlotPoint point) {}
