package org.catamnesis.followup.index;

import java.time.LocalDate;

/**
 * What went into a value.
 *
 * @param what code of an analyte or a fact
 * @param unit UCUM code, as the formula takes it; empty for none
 * @param resultId null for what is no result
 * @param day when it was measured; null for what has no day
 */
public record UsedInput(String what, double value, String unit, Long resultId, LocalDate day) {}
