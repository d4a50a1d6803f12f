package org.catamnesis.access;

import java.time.LocalDateTime;

/**
 * One line of the audit trail.
 *
 * @param accountId who did it; null for a sign-in under a name that nobody has
 * @param patientId whose record it was about; null when it was about none
 * @param detail codes and numbers that tell more; null when there is nothing to add
 */
public record AuditEntry(long id, LocalDateTime at, Long accountId, Action action, Long patientId, String detail) {}
