package org.catamnesis.followup.due;

import java.time.LocalDate;
import org.catamnesis.followup.contact.FollowUpState;

/** How the clinic follows a patient from a day on. */
public record FollowedAs(FollowUpState state, LocalDate from) {}
