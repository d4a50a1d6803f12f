package org.catamnesis.lab;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The value that a doctor takes for a patient's baseline instead of the computed one, from a day until another is set or
 * another graft comes. {@code unit} is a UCUM code, {@code reason} free text and sealed; {@code by} and {@code at} tell
 * who set it, and are null until it is written.
 */
public record BaselineOverride(
        long id,
        long patientId,
        String analyte,
        double value,
        String unit,
        LocalDate fromDay,
        String reason,
        String by,
        LocalDateTime at) {

    /** One that is to be written. */
    public static BaselineOverride of(
            long patientId, String analyte, double value, String unit, LocalDate fromDay, String reason) {
        return new BaselineOverride(0, patientId, analyte, value, unit, fromDay, reason, null, null);
    }
}
