package org.catamnesis.medication;

import java.time.LocalDate;

/**
 * The trough that one patient is to reach instead of the usual one: {@code low} to {@code high} in {@code unit}, from
 * the first day to the last one, which is null while it holds. {@code reason} is free text and sealed.
 */
public record TargetOverride(
        long id,
        long patientId,
        String drug,
        double low,
        double high,
        String unit,
        LocalDate fromDay,
        LocalDate untilDay,
        String reason) {
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(fromDay) && (untilDay == null || !day.isAfter(untilDay));
    }
}
