package org.catamnesis.lab;

/**
 * What was measured, as printed: the name, the value, the unit and the UCUM code read from it (both null when none was
 * printed or none fits), the interval ({@link ReferenceInterval#NONE} for none) and the flag, or null.
 */
public record Measurement(
        String printedName, ResultValue value, String unit, String ucum, ReferenceInterval interval, String flag) {}
