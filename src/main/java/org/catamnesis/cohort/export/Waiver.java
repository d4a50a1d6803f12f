package org.catamnesis.cohort.export;

/**
 * Why what the identifier scan found may leave all the same, as a doctor explains and signs it.
 *
 * @param hits as many as were seen when it was signed; more of them are refused again
 */
public record Waiver(String reason, int hits) {}
