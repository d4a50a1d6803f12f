package org.catamnesis.medication;

import java.time.LocalDate;

/**
 * A drug taken at one dose for a while: {@code dose} in {@code unit}, {@code dosesPerDay} times, from the first day to
 * the last one, which is null while it goes on. {@code drug} is a code such as {@code tacrolimus}. {@code schedule} says
 * the hours or the days of the intakes and is null where only how many they are is known.
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
        String stopReason,
        DoseSchedule schedule) {

    /** One whose hours are not known. */
    public Dosing(
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
        this(id, patientId, drug, formulation, startDay, endDay, dose, unit, dosesPerDay, route, stopReason, null);
    }

    /** What is taken a day; of a drug that is given every few weeks, its share of a day. */
    public double dailyDose() {
        return schedule == null ? dose * dosesPerDay : schedule.dailyDose();
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(startDay) && (endDay == null || !day.isAfter(endDay));
    }
}
