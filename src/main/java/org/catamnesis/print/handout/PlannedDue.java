package org.catamnesis.print.handout;

import java.time.LocalDate;
import org.catamnesis.followup.protocol.LineKind;

/**
 * What the protocol asks for next, as it stands on paper.
 *
 * @param series its key, such as {@code core-lab}
 * @param from first day that is in time; null as {@code to} where there is no window
 * @param what its name in the language of the paper
 * @param level whether the level of a drug is drawn with it
 */
public record PlannedDue(
        String series, LineKind kind, LocalDate day, LocalDate from, LocalDate to, String what, boolean level) {}
