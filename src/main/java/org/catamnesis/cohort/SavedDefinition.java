package org.catamnesis.cohort;

import java.time.LocalDateTime;

/** One version of a definition, and who saved it when. */
public record SavedDefinition(CohortDefinition definition, LocalDateTime at, String by) {}
