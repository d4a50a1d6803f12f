package org.catamnesis.patient;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Whether somebody's data may be used for research.
 *
 * @param project the project that was asked about, or null for all research
 * @param day from which on the decision holds
 * @param by who recorded it, and {@code at} when; null while it is not recorded
 */
public record ResearchConsent(
        long id, long patientId, ConsentDecision decision, String project, LocalDate day, String by, LocalDateTime at) {

    /** One that is not recorded yet. */
    public static ResearchConsent of(long patientId, ConsentDecision decision, String project, LocalDate day) {
        return new ResearchConsent(0, patientId, decision, project, day, null, null);
    }
}
