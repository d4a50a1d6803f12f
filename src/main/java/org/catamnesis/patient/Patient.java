package org.catamnesis.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;

/** A patient with the demographics in force. {@code pinyin} is the romanised name, lower case, one word a syllable. */
public record Patient(
        long id, Demographics demographics, String pinyin, List<PatientIdentifier> identifiers, long version) {

    public String name() {
        return demographics.name();
    }

    /** The medical record number, or an empty text. */
    public String mrn() {
        return identifiers.stream()
                .filter(identifier -> identifier.kind().equals(PatientIdentifier.MRN))
                .map(PatientIdentifier::value)
                .findFirst()
                .orElse("");
    }

    /** Completed years on this day; empty when the birth date is unknown or later. */
    public OptionalInt ageOn(LocalDate day) {
        LocalDate birth = demographics.birthDate();
        if (birth == null || birth.isAfter(day)) return OptionalInt.empty();
        return OptionalInt.of(Period.between(birth, day).getYears());
    }
}
