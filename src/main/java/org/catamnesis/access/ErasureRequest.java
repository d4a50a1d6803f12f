package org.catamnesis.access;

import java.time.LocalDateTime;

/** Somebody asked to erase a patient and nobody has answered yet. */
public record ErasureRequest(long patientId, long askedBy, String askedByName, LocalDateTime askedAt, String reason) {}
