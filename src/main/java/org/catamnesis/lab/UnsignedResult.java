package org.catamnesis.lab;

import java.time.LocalDateTime;

/** A result that waits for a doctor's signature, since {@code enteredAt}. */
public record UnsignedResult(LabResult result, LocalDateTime enteredAt) {}
