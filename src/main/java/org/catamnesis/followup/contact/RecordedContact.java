package org.catamnesis.followup.contact;

import java.util.Optional;

/**
 * An attempt with what it made of its patient.
 *
 * @param becomes how the patient stands since then; empty when the attempt changed nothing of that
 */
public record RecordedContact(ContactAttempt attempt, Optional<FollowUpStanding> becomes) {}
