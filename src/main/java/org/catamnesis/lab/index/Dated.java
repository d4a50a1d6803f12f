package org.catamnesis.lab.index;

/** A value and the day, with its fraction, on which it was measured; days count from wherever the caller likes. */
public record Dated(double day, double value) {}
