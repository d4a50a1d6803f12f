package org.catamnesis.medication;

import java.time.LocalDate;

/**
 * A drug handed out or bought: {@code quantity} in {@code unit} (both may be null), enough for so many days from that
 * day. One that could not be had is for no days and says why in {@code reason}, a code such as {@link #UNABLE_TO_BUY}.
 */
public record DrugSupply(
        long id,
        long patientId,
        String drug,
        String formulation,
        LocalDate day,
        Double quantity,
        String unit,
        int days,
        String reason) {
    /** The patient wanted it and could not get or pay it. */
    public static final String UNABLE_TO_BUY = "unable-to-buy";

    /** One that was had. */
    public DrugSupply(
            long id,
            long patientId,
            String drug,
            String formulation,
            LocalDate day,
            Double quantity,
            String unit,
            int days) {
        this(id, patientId, drug, formulation, day, quantity, unit, days, null);
    }

    /** The last day that it is enough for. */
    public LocalDate lastDay() {
        return day.plusDays(days - 1L);
    }

    /** Whether the patient asked for it and went without. */
    public boolean missed() {
        return reason != null;
    }
}
