package org.catamnesis.patient;

import java.util.List;

/** A number that somebody gave the patient; {@code kind} is one of {@link #KINDS}. Unique within its kind. */
public record PatientIdentifier(String kind, String value) {
    public static final String MRN = "mrn";
    public static final String OUTPATIENT = "outpatient";
    public static final String INPATIENT = "inpatient";
    public static final String REGISTRY = "registry";
    public static final String NATIONAL_ID = "national-id";

    /** The record number, those of the clinic and the ward, of a registry, and of the state. */
    public static final List<String> KINDS = List.of(MRN, OUTPATIENT, INPATIENT, REGISTRY, NATIONAL_ID);
}
