package org.catamnesis.plot;

/** A place on an axis, as time or value, and what is written there. */
public record Tick(double at, String label) {}
