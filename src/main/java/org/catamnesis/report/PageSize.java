package org.catamnesis.report;

/** A page's size in points, as it is read. */
public record PageSize(double width, double height) {}
