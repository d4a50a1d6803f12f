package org.catamnesis.patient;

import java.time.LocalDateTime;

/** Two records of one person that were made one; {@code changeId} names the change that moved the rows. */
public record PatientMerge(long id, long keptId, long mergedId, long changeId, LocalDateTime at) {}
