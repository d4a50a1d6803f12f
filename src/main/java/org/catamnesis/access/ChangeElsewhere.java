package org.catamnesis.access;

/**
 * Something that another workstation did to the shared clinic.
 *
 * @param patientId whose record it touched; null when it may be any, as when spreadsheets were loaded
 * @param who what the person is called who did it
 */
public record ChangeElsewhere(Long patientId, String who) {}
