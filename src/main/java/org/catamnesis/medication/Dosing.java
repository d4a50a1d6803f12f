package org.catamnesis.medication;

import java.time.LocalDate;

/**
 * A drug taken at one dose for a while: {@code dose} in {@code unit}, {@code dosesPerDay} times, from the first day to
 * the last one, which is null while it goes on. {@code drug} is a code such as {@code tacrolimus}.
 */
public record Dosing(
        long id,
        long patientId,
        String drug,
        String formulation,
        LocalDate startDay,
        LocalDate endDay,
        double dose,
        String unit,
        double dosesPerDay,
        String route,
        String stopReason) {

    public double dailyDose() {
        return dose * dosesPerDay;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(startDay) && (endDay == null || !day.isAfter(endDay));
    }
}
