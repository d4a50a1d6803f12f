package org.catamnesis.medication;

import java.time.LocalDate;

/** A drug handed out or bought: {@code quantity} in {@code unit} (both may be null), enough for so many days from that day. */
public record DrugSupply(
        long id,
        long patientId,
        String drug,
        String formulation,
        LocalDate day,
        Double quantity,
        String unit,
        int days) {
    /** The last day that it is enough for. */
    public LocalDate lastDay() {
        return day.plusDays(days - 1L);
    }
}
