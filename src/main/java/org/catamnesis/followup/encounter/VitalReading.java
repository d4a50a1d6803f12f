package org.catamnesis.followup.encounter;

/** One number that was measured, in the first unit of its analyte; {@code text} is what was typed of it. */
public record VitalReading(String analyte, String text, double value) {}
