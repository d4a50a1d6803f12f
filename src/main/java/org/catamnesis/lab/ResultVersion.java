package org.catamnesis.lab;

import java.time.LocalDateTime;

/** A result as it stood at one time: what was entered when, and by whom. */
public record ResultVersion(LabResult result, LocalDateTime enteredAt, String enteredBy) {}
