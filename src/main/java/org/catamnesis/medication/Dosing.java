package org.catamnesis.medication;

import java.time.LocalDate;

/**
 * A drug taken at one dose for a while: {@code dose} in {@code unit}, {@code dosesPerDay} times, from the first day to
 * the last one, which is null while it goes on. {@code drug} is a code such as {@code tacrolimus}. {@code schedule} says
 * the hours or the days of the intakes and is null where only how many they are is known. Doses that one plan prescribes
 * share its {@code planId}, which is null else; {@code reason} is free text about its end, sealed and null where none was
 * given or none may be read.
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
        DoseSchedule schedule,
        Long planId,
        String reason) {

    /** One that belongs to no plan. */
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
            String stopReason,
            DoseSchedule schedule) {
        this(
                id,
                patientId,
                drug,
                formulation,
                startDay,
                endDay,
                dose,
                unit,
                dosesPerDay,
                route,
                stopReason,
                schedule,
                null,
                null);
    }

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

    /** The same until this day, for a reason. */
    public Dosing until(LocalDate last, String code, String words) {
        return new Dosing(
                id,
                patientId,
                drug,
                formulation,
                startDay,
                last,
                dose,
                unit,
                dosesPerDay,
                route,
                code,
                schedule,
                planId,
                words);
    }

    /** The same as a part of a plan. */
    public Dosing inPlan(Long plan) {
        return new Dosing(
                id,
                patientId,
                drug,
                formulation,
                startDay,
                endDay,
                dose,
                unit,
                dosesPerDay,
                route,
                stopReason,
                schedule,
                plan,
                reason);
    }
}
