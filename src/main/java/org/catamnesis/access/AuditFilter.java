package org.catamnesis.access;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which lines of the audit trail are asked for.
 *
 * @param patients whose records; null for all, an empty set for none
 * @param accountId who; null for everybody
 * @param from the first day; null for the beginning
 * @param to the last day; null for today
 * @param action what; null for everything
 */
public record AuditFilter(Set<Long> patients, Long accountId, LocalDate from, LocalDate to, Action action) {
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
