package org.catamnesis.patient;

/** A number that somebody gave the patient; {@code kind} is {@link #MRN} or another code. Unique within its kind. */
public record PatientIdentifier(String kind, String value) {
    public static final String MRN = "mrn";
    public static final String NATIONAL_ID = "national-id";
}
