package org.catamnesis.followup.protocol;

/**
 * One stretch of the time since transplant with its rhythm.
 *
 * @param fromDay first day since transplant
 * @param toDay last one; null for ever
 * @param windowBefore days before the due date on which it counts as done in time, {@code windowAfter} days after it
 */
public record ProtocolBand(
        int fromDay, Integer toDay, Rhythm rhythm, Anchor anchor, int windowBefore, int windowAfter, String source) {}
