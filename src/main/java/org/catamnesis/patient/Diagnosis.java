package org.catamnesis.patient;

import java.time.LocalDate;

/** An ICD-10 code with the day it was made, or null. */
public record Diagnosis(long id, long patientId, LocalDate day, String code) {}
