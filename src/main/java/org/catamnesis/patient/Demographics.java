package org.catamnesis.patient;

import java.time.LocalDate;

/** Who a patient is, as told now. All but name and sex may be null when unknown. */
public record Demographics(String name, Sex sex, LocalDate birthDate, String phone, String address, String note) {

    /** Only what a registration needs. */
    public static Demographics of(String name, Sex sex, LocalDate birthDate) {
        return new Demographics(name, sex, birthDate, null, null, null);
    }
}
