package org.catamnesis.cohort.export;

import java.time.LocalDateTime;
import org.catamnesis.access.Account;

/**
 * What was decided on a request, by whom.
 *
 * @param reason null where an approval needed none
 * @param waiver null where the scan found nothing
 */
public record ExportDecision(boolean approved, String reason, Waiver waiver, Account by, LocalDateTime at) {}
