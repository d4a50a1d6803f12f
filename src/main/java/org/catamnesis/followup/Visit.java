package org.catamnesis.followup;

import java.time.LocalDate;

/** A visit that took place, or that did not although it was planned. {@code plannedDay} and {@code note} may be null. */
public record Visit(
        long id, long patientId, LocalDate day, LocalDate plannedDay, String kind, boolean attended, String note) {}
