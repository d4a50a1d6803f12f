package org.catamnesis.followup.due;

import java.time.LocalDate;

/** How the clinic follows a patient from a day on: {@code active}, {@code lost}, {@code transferred}, {@code declined} or {@code ended}. */
public record FollowedAs(String state, LocalDate from) {}
