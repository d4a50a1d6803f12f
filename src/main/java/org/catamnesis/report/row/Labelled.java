package org.catamnesis.report.row;

/** A text with the label before it, as printed. */
public record Labelled(LabelRole role, String label, String text, int page, double y) {}
