package org.catamnesis.patient;

/** Somebody whom the clinic may call for a patient; name, phone and note are sealed and may be null, not all of them. */
public record PatientContact(long id, long patientId, Relation relation, String name, String phone, String note) {}
